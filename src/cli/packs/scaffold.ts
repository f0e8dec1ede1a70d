import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliFault } from '../command';
import { repository } from '../files';

/** Starts a pack that loads and plays: a front page and one encounter to write on. Refuses an id that is taken or is none. */
export function scaffoldPack(args: readonly string[]): number {
  const [id] = args;
  if (id === undefined || !/^[a-z][a-z0-9-]{1,40}$/.test(id))
    throw new CliFault('new: expected an id of lower-case words joined by hyphens', 2);
  const folder = join(repository, 'scenarios', 'packs', id);
  if (existsSync(folder)) throw new CliFault(`scenarios/packs/${id} exists already.`);
  mkdirSync(join(folder, 'encounters'), { recursive: true });
  mkdirSync(join(folder, 'transcripts'));
  writeFileSync(join(folder, 'pack.yaml'), page(id));
  writeFileSync(join(folder, 'encounters', 'first-caller.yaml'), encounter);
  process.stdout.write(
    `scenarios/packs/${id}: write on in encounters/first-caller.yaml, then run npm run packs -- check scenarios/packs/${id}\n`,
  );
  return 0;
}

function page(id: string): string {
  return `# yaml-language-server: $schema=../../schemas/pack.schema.json
format: 1
id: ${id}
title: ${id.replaceAll('-', ' ')}
summary: What this shift is about, in a sentence or two.
practice: cedar-grove
level: L1
date: 2027-03-09
from: "08:00"
to: "10:00"
objectives:
  - {id: R-CONTACT, text: Everybody who turns up is greeted and helped on.}
briefing:
  - What the player should know before the doors open.
encounters: [first-caller]
standard: 70
`;
}

const encounter = `# yaml-language-server: $schema=../../../schemas/encounter.schema.json
format: 1
id: first-caller
title: A patient asks for a visit
summary: A patient rings for a follow-up visit.
need: book
presents: [book]
trains: [R-SCHED]
sources: [SCH-15]
arrives: {channel: phone, between: ["08:05", "08:20"], patience: 45}
cast:
  patient: {from: patients, where: "age >= 18"}
person: patient
variants:
  - {id: any-day, title: Any day will do}
says:
  opening:
    - "Hi, this is {patient.full}. Could I get a visit this week or next?"
ends:
  - {as: booked, when: "booked"}
expert: Who it is, when they can come, a time that fits, read back.
`;
