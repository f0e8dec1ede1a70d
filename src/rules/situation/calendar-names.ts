interface Named {
  readonly id: string;
}
interface NamedIn {
  readonly providers: readonly Named[];
  readonly visitTypes: readonly Named[];
  readonly rooms: readonly Named[];
  readonly resources: readonly Named[];
  readonly appointments: readonly {
    readonly provider: string;
    readonly type?: string | undefined;
    readonly minutes?: number | undefined;
    readonly room?: string | undefined;
    readonly resources?: readonly string[] | undefined;
  }[];
}

/**
 * Where a calendar uses names that stand nowhere in it: a visit under a misspelled clinician would hold no time at all. A
 * visit type that is not listed does where the length is said, and so do rooms and resources where none are listed.
 */
export function unknownNames(calendar: NamedIn): (string | number)[][] {
  const stands = (list: readonly Named[], name: string) => list.some(({ id }) => id === name);
  const known = (list: readonly Named[], name: string | undefined) =>
    name === undefined || list.length === 0 || stands(list, name);
  return calendar.appointments.flatMap(({ provider, type, minutes, room, resources = [] }, index) => {
    const wrong = [
      ...(stands(calendar.providers, provider) ? [] : ['provider']),
      ...(minutes !== undefined || known(calendar.visitTypes, type) ? [] : ['type']),
      ...(known(calendar.rooms, room) ? [] : ['room']),
      ...(resources.every((name) => known(calendar.resources, name)) ? [] : ['resources']),
    ];
    return wrong.map((field) => ['appointments', index, field]);
  });
}
