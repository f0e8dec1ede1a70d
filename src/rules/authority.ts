/** What a rule rests on. Law and house policy are kept apart, and shown apart. */
export interface Authority {
  readonly kind: 'law' | 'regulator' | 'contract' | 'standard' | 'policy';
  /** The citation as printed: '45 CFR 164.510(b)(1)', 'Cedar Grove policy: Who may hear what'. */
  readonly cite: string;
}

/** How well the entry behind a rule was verified: V official text, S secondary source, M memory, P practice convention. M and P are graded as policy only. */
export type Mark = 'V' | 'S' | 'M' | 'P';

export type Severity = 'none' | 'minor' | 'serious' | 'critical';
