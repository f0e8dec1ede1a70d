/** '$25.00' for 2,500 cents. */
export function dollars(cents: number): string {
  const sign = cents < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(cents) / 100);
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return `${sign}$${String(whole).replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
}

/** A whole percentage of an amount in cents, rounded half up to the cent. */
export function percentOf(cents: number, percent: number): number {
  return Math.floor((cents * percent + 50) / 100);
}
