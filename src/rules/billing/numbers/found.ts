/** Whether a number can be what it is to be. */
export interface NumberFound {
  readonly verdict: 'valid' | 'invalid' | 'needs';
  readonly basis: string;
  readonly needs?: string;
  readonly routeTo?: string;
  readonly figures?: Readonly<Record<string, number>>;
}

export const valid = (basis: string, figures?: Readonly<Record<string, number>>): NumberFound => ({
  verdict: 'valid',
  basis,
  ...(figures === undefined ? {} : { figures }),
});
export const invalid = (basis: string): NumberFound => ({ verdict: 'invalid', basis });
export const asks = (basis: string, needs: string): NumberFound => ({ verdict: 'needs', basis, needs });
