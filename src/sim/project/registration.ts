import type { CastEncounter } from '../../packs/casting/cast';
import { registrationSchema, type RegistrationCase } from '../../rules/situation/registration';
import { answerTo } from '../npc/answer';
import type { Run } from '../run';

const defaults = registrationSchema.parse({ question: 'registration' });

/** How the registration was kept true, where somebody was checked in or a chart was made. */
export function projectRegistration(run: Run, cast: CastEncounter): RegistrationCase | undefined {
  const { did, about, channel, heard } = run.encounter(cast.id);
  if (did.includes('register')) return { ...defaults, act: 'register', chartExisted: cast.about !== undefined };
  const before = run.cast.world.record.charts[about ?? ''];
  const now = run.state.world.record.charts[about ?? ''];
  if (!did.includes('arrive') || !before || !now) return undefined;
  // What asking would have brought to light counts, whether or not it was asked.
  const phone = heard.find((one) => one.item === 'phone-on-file')?.value ?? answerTo(run, cast, 'phone-on-file').value;
  return {
    ...defaults,
    inPerson: channel === 'counter',
    numberAsked: did.includes('ask:phone-on-file'),
    numberOutOfDate: phone !== undefined && phone !== before.phone,
    numberUpdated: phone !== undefined && phone === now.phone,
    noticeOnFile: before.noticeAcknowledged,
    noticeHanded: did.includes('hand-over:privacy-notice'),
  };
}
