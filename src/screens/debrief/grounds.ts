import type { Evidence } from '../../session/debrief';

/** Law, contract, good practice and house policy are never mixed: each kind with its citations. */
export interface Ground {
  readonly kind: 'law' | 'contract' | 'standard' | 'policy';
  readonly cites: readonly string[];
}

const order = ['law', 'contract', 'standard', 'policy'] as const;

/** What a finding rests on, law first, house policy last. What a regulator says counts as law. */
export function groundsOf({
  authority,
  law,
  policy,
}: Pick<Evidence, 'authority' | 'law' | 'policy'>): readonly Ground[] {
  const cited = authority.map(({ kind, cite }) => ({ kind: kind === 'regulator' ? ('law' as const) : kind, cite }));
  // The two lines sum up what is cited; they speak where nothing is.
  const summed = [
    ...(law === undefined || cited.some((one) => one.kind !== 'policy') ? [] : [{ kind: 'law' as const, cite: law }]),
    ...(policy === undefined || cited.some((one) => one.kind === 'policy')
      ? []
      : [{ kind: 'policy' as const, cite: policy }]),
  ];
  return order.flatMap((kind) => {
    const cites = [...new Set([...cited, ...summed].filter((one) => one.kind === kind).map((one) => one.cite))];
    return cites.length === 0 ? [] : [{ kind, cites }];
  });
}
