import { type Fault, showValue } from '../../shared/fault';
import { nearest } from '../../shared/nearest';
import { parseClock } from '../../shared/time';
import type { Practice } from '../../practice/practice';

/** The form of every telephone number in this product: the range that is kept free for fiction. */
export const fictionalPhone = /^555-01\d\d$/;
const ruleEntry = /^(PRV|COM|SCH|INS|BIL|REC|OPS)-\d{2}$/;

type Report = (code: string, path: string, expected: string, found: unknown, known?: readonly string[]) => void;

/** What the schema alone cannot see of a practice: names that lead nowhere, doubled ids, times that run backwards. */
export function crossCheck(practice: Practice, file: string): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (code, path, expected, found, known) => {
    const hint = typeof found === 'string' && known ? nearest(found, known)[0] : undefined;
    const base = { code: `practice.${code}`, file, path, expected, found: showValue(found) };
    faults.push(hint === undefined ? base : { ...base, didYouMean: hint });
  };
  checkIds(practice, report);
  checkNames(practice, report);
  checkPhones(practice, report);
  checkTimes(practice, report);
  checkPolicies(practice, report);
  return faults;
}

function checkIds(practice: Practice, report: Report): void {
  const lists = {
    staff: practice.staff,
    providers: practice.providers,
    rooms: practice.rooms,
    resources: practice.resources ?? [],
    visitTypes: practice.visitTypes,
    plans: practice.plans,
    policies: practice.policies,
    directory: practice.directory,
    'settings.redFlags': practice.settings.redFlags,
  };
  for (const [name, list] of Object.entries(lists)) {
    const seen = new Set<string>();
    list.forEach((item, index) => {
      if (!/^[a-z0-9][a-z0-9-]*$/.test(item.id))
        report('id-form', `${name}.${index}.id`, 'lower-case letters, digits and hyphens', item.id);
      if (seen.has(item.id)) report('id-twice', `${name}.${index}.id`, 'an id used once', item.id);
      seen.add(item.id);
    });
  }
}

function checkNames(practice: Practice, report: Report): void {
  const staff = practice.staff.map(({ id }) => id);
  const types = practice.visitTypes.map(({ id }) => id);
  const kinds = new Set(practice.rooms.map(({ kind }) => kind));
  const resources = new Set((practice.resources ?? []).map(({ kind }) => kind));
  practice.providers.forEach((provider, index) => {
    if (!staff.includes(provider.id))
      report('unknown-staff', `providers.${index}.id`, 'a clinician of the staff list', provider.id, staff);
    provider.visitTypes.forEach((type, at) => {
      if (!types.includes(type))
        report('unknown-visit-type', `providers.${index}.visitTypes.${at}`, 'the id of a visit type', type, types);
    });
    for (const [at, { types: kept }] of (provider.clusters ?? []).entries()) {
      for (const type of kept.filter((each) => !types.includes(each)))
        report('unknown-visit-type', `providers.${index}.clusters.${at}.types`, 'the id of a visit type', type, types);
    }
    provider.blocks.forEach((block, at) => {
      if (!staff.includes(block.releasedBy))
        report(
          'unknown-staff',
          `providers.${index}.blocks.${at}.releasedBy`,
          'the id of a colleague',
          block.releasedBy,
          staff,
        );
    });
  });
  practice.visitTypes.forEach((type, index) => {
    if (!practice.providers.some(({ visitTypes }) => visitTypes.includes(type.id)))
      report('untaken-visit-type', `visitTypes.${index}.id`, 'a visit type that some clinician takes', type.id);
    for (const need of type.needs ?? []) {
      if (!resources.has(need))
        report('no-such-resource', `visitTypes.${index}.needs`, 'a kind of resource there is', need, [...resources]);
    }
    if (!kinds.has(type.roomKind))
      report('no-such-room', `visitTypes.${index}.roomKind`, 'a kind of room there is', type.roomKind, [...kinds]);
    if (!Object.hasOwn(practice.selfPayCents, type.id))
      report('no-price', `selfPayCents.${type.id}`, 'a price in cents for every visit type', undefined);
  });
  for (const type of Object.keys(practice.selfPayCents)) {
    if (!types.includes(type))
      report('unknown-visit-type', `selfPayCents.${type}`, 'the id of a visit type', type, types);
  }
  const decides = practice.settings.hardshipDecidedBy;
  if (!staff.includes(decides))
    report('unknown-staff', 'settings.hardshipDecidedBy', 'the id of a colleague', decides, staff);
}

function checkPhones(practice: Practice, report: Report): void {
  const check = (path: string, number: string | undefined): void => {
    if (number !== undefined && !fictionalPhone.test(number))
      report('real-phone', path, 'a fictional number such as 555-0142', number);
  };
  check('phone', practice.phone);
  check('fax', practice.fax);
  practice.directory.forEach(({ phone, fax }, index) => {
    check(`directory.${index}.phone`, phone);
    check(`directory.${index}.fax`, fax);
  });
}

function checkTimes(practice: Practice, report: Report): void {
  const check = (path: string, from: string, to: string): void => {
    const [start, end] = [parseClock(from), parseClock(to)];
    if (start === undefined) report('no-clock-time', `${path}.from`, 'a time such as "08:30"', from);
    if (end === undefined) report('no-clock-time', `${path}.to`, 'a time such as "17:00"', to);
    if (start !== undefined && end !== undefined && end <= start)
      report('backwards', path, 'an end after the beginning', `${from}-${to}`);
  };
  check('opens-closes', practice.opens, practice.closes);
  practice.providers.forEach((provider, index) => {
    provider.hours.forEach(({ from, to }, at) => check(`providers.${index}.hours.${at}`, from, to));
    provider.blocks.forEach(({ from, to }, at) => check(`providers.${index}.blocks.${at}`, from, to));
    provider.templates?.forEach(({ from, to }, at) => check(`providers.${index}.templates.${at}`, from, to));
    provider.clusters?.forEach(({ from, to }, at) => check(`providers.${index}.clusters.${at}`, from, to));
    if (provider.noNewAfter !== undefined && parseClock(provider.noNewAfter) === undefined)
      report('no-clock-time', `providers.${index}.noNewAfter`, 'a time such as "15:30"', provider.noNewAfter);
  });
  practice.staff.forEach((colleague, index) => {
    colleague.away.forEach(({ from, to }, at) => check(`staff.${index}.away.${at}`, from, to));
    for (const key of ['answersAfter', 'urgentAfter'] as const) {
      if (colleague[key][1] < colleague[key][0])
        report('backwards', `staff.${index}.${key}`, 'the least before the most', colleague[key].join('-'));
    }
  });
}

function checkPolicies(practice: Practice, report: Report): void {
  practice.policies.forEach((page, index) => {
    page.facts.forEach((entry, at) => {
      if (!ruleEntry.test(entry))
        report('no-rule-entry', `policies.${index}.facts.${at}`, 'an entry of the rule tables such as PRV-06', entry);
    });
  });
  practice.settings.redFlags.forEach((flag, index) => {
    flag.words.forEach((word, at) => {
      if (word !== word.toLowerCase())
        report('not-lower-case', `settings.redFlags.${index}.words.${at}`, 'words in lower case', word);
    });
  });
}
