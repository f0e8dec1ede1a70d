/** A step of the ladder for those who are to be seen today, in the order it is climbed. */
export type Rung = 'held-slot' | 'other-clinician' | 'cancellation' | 'double-book' | 'urgent-care';

export interface Asking {
  readonly id: string;
  readonly urgency: number;
}

/** Who gets what, most urgent first and between equals who called first; and who is left with nothing. */
export interface Allotment {
  readonly given: readonly { readonly id: string; readonly rung: Rung }[];
  readonly left: readonly string[];
}

/**
 * Allots what there is today by the ladder: held times, the team, cancellations, approved double-books, and urgent care
 * only where the clinician has ordered it.
 * @source SCH-06, SCH-13
 */
export function allot(
  asking: readonly Asking[],
  room: Readonly<Record<Exclude<Rung, 'urgent-care'>, number>>,
  urgentCareOrdered: boolean,
): Allotment {
  const rungs = (['held-slot', 'other-clinician', 'cancellation', 'double-book'] as const).flatMap((rung) =>
    Array.from({ length: room[rung] }, (): Rung => rung),
  );
  const inOrder = asking.toSorted((one, other) => one.urgency - other.urgency);
  const given = inOrder.flatMap(({ id }, index) => {
    const rung = rungs[index] ?? (urgentCareOrdered ? 'urgent-care' : undefined);
    return rung === undefined ? [] : [{ id, rung }];
  });
  return { given, left: inOrder.slice(given.length).map(({ id }) => id) };
}
