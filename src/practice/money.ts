/** '$25.00' for 2,500 cents. */
export function dollars(cents: number): string {
  const sign = cents < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(cents) / 100);
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return `${sign}$${String(whole).replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
}

/** The most whole cents that are no more than a percentage of an amount in cents: for limits, which are never rounded up. */
export function mostPercentOf(cents: number, percent: number): number {
  return Math.floor((cents * percent) / 100);
}

/** A whole percentage of an amount in cents, rounded half up to the cent. */
export function percentOf(cents: number, percent: number): number {
  return Math.floor((cents * percent + 50) / 100);
}
