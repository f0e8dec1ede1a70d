import type { Evidence } from '../../session/debrief';

/** Law, contract, good practice and house policy are never mixed: each kind with its citations. */
export interface Ground {
  readonly kind: 'law' | 'contract' | 'standard' | 'policy';
  readonly cites: readonly string[];
}

const order = ['law', 'contract', 'standard', 'policy'] as const;

/** What a finding rests on, law first, house policy last. What a regulator says counts as law. */
export function groundsOf({ authority, law, policy }: Pick<Evidence, 'authority' | 'law' | 'policy'>): readonly Ground[] {
  const said = [
    ...authority.map(({ kind, cite }) => ({ kind: kind === 'regulator' ? ('law' as const) : kind, cite })),
    ...(law === undefined ? [] : [{ kind: 'law' as const, cite: law }]),
    ...(policy === undefined ? [] : [{ kind: 'policy' as const, cite: policy }]),
  ];
  return order.flatMap((kind) => {
    const own = said.filter((one) => one.kind === kind).map((one) => one.cite);
    const cites = own.filter((cite, index) => own.findIndex((other) => subject(other) === subject(cite)) === index);
    return cites.length === 0 ? [] : [{ kind, cites }];
  });
}

/** Two ways of naming one page: 'Cedar Grove policy: Copays' and 'Cedar Grove Family Medicine policy: Copays'. */
function subject(cite: string): string {
  return cite.replace(/^.*policy: /, '').trim();
}
