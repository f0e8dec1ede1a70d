import type { Severity } from '../authority';
import type { SafeguardCase } from '../situation/safeguard';
import type { safeguardsRules } from './rules';

/** How one deed counts: under which rule, how gravely, and what would have been better. Without a severity it was right. */
export interface DeedFinding {
  readonly rule: keyof typeof safeguardsRules;
  readonly severity?: Exclude<Severity, 'none'>;
  readonly better: string;
}

const task =
  'Open what the task needs; if you know the patient, ask a colleague to take over; ask about your own by portal or form.';
const lock = 'Lock on every exit, turn papers face down, empty the machine.';
const own = 'Offer to do it yourself in your own role, or call for access.';
const verify = 'Look at the sender, ask by a number you knew before, and report a click at once.';
const inside = 'Say nothing outside; pass posts and reviews to the manager.';
const camera = 'Ask kindly that others are not filmed, offer a private spot, call the manager.';
const visitor = 'Sign in, badge, a seat away from patients, an appointment; escort whoever has to touch something.';
const record =
  'Leave the record as it is; a wish goes to the clinician or the privacy officer, and a correction is added.';
const quiet =
  'Take the patient alone on a neutral pretext, tell the nurse privately, write nothing the companion can see.';
const paper = 'Into the locked shred bin; originals under a hold are kept.';
const stop = 'Honour STOP the same day and offer a call instead.';
const video = 'Ask where she is, who is there and a number to call back; headset, secure service.';
const names = 'Name and time only; call first name and initial, and nothing else.';

/** Every deed with its finding. */
export const deedFindings: Readonly<Record<SafeguardCase['did'], DeedFinding>> = {
  'opened-chart-for-task': { rule: 'safeguards.charts-for-tasks', better: task },
  'opened-chart-without-task': { rule: 'safeguards.charts-for-tasks', severity: 'critical', better: task },
  'opened-own-chart': { rule: 'safeguards.charts-for-tasks', severity: 'minor', better: task },
  'opened-relatives-chart': { rule: 'safeguards.charts-for-tasks', severity: 'critical', better: task },
  'opened-colleagues-chart': { rule: 'safeguards.charts-for-tasks', severity: 'critical', better: task },
  'edited-own-chart': { rule: 'safeguards.charts-for-tasks', severity: 'critical', better: task },
  'read-more-than-needed': { rule: 'safeguards.charts-for-tasks', severity: 'serious', better: task },
  'handed-over-known-patient': { rule: 'safeguards.charts-for-tasks', better: task },
  'covered-for-snooping': {
    rule: 'safeguards.charts-for-tasks',
    severity: 'serious',
    better: 'Report what you saw to the privacy officer.',
  },
  'reported-snooping': { rule: 'safeguards.charts-for-tasks', better: 'Report what you saw to the privacy officer.' },
  'called-name': { rule: 'safeguards.names-without-reasons', better: names },
  'called-name-with-reason': { rule: 'safeguards.names-without-reasons', severity: 'critical', better: names },
  'sign-in-name-and-time': { rule: 'safeguards.names-without-reasons', better: names },
  'sign-in-with-reason': { rule: 'safeguards.names-without-reasons', severity: 'serious', better: names },
  'left-screen-open': { rule: 'safeguards.screens-and-papers', severity: 'serious', better: lock },
  'locked-screen': { rule: 'safeguards.screens-and-papers', better: lock },
  'left-papers-in-view': { rule: 'safeguards.screens-and-papers', severity: 'serious', better: lock },
  'left-pages-on-machine': { rule: 'safeguards.screens-and-papers', severity: 'serious', better: lock },
  'let-visitor-use-computer': { rule: 'safeguards.screens-and-papers', severity: 'critical', better: lock },
  'shared-password': { rule: 'safeguards.own-login', severity: 'serious', better: own },
  'worked-under-colleagues-login': { rule: 'safeguards.own-login', severity: 'serious', better: own },
  'wrote-password-down': { rule: 'safeguards.own-login', severity: 'serious', better: own },
  'declined-to-share-login': { rule: 'safeguards.own-login', better: own },
  'opened-attachment': { rule: 'safeguards.phishing', severity: 'serious', better: verify },
  'gave-password-to-caller': { rule: 'safeguards.phishing', severity: 'critical', better: verify },
  'hid-a-click': { rule: 'safeguards.phishing', severity: 'critical', better: verify },
  'reported-a-click': { rule: 'safeguards.phishing', better: verify },
  'checked-odd-request': { rule: 'safeguards.phishing', better: verify },
  gossiped: { rule: 'safeguards.nothing-in-public', severity: 'critical', better: inside },
  'posted-about-patients': { rule: 'safeguards.nothing-in-public', severity: 'critical', better: inside },
  'photographed-desk': { rule: 'safeguards.nothing-in-public', severity: 'critical', better: inside },
  'befriended-patient-online': { rule: 'safeguards.nothing-in-public', severity: 'serious', better: inside },
  'replied-to-review': { rule: 'safeguards.nothing-in-public', severity: 'critical', better: inside },
  'passed-review-on': { rule: 'safeguards.nothing-in-public', better: inside },
  'let-film-crew-in': { rule: 'safeguards.cameras', severity: 'critical', better: camera },
  'grabbed-phone': { rule: 'safeguards.cameras', severity: 'serious', better: camera },
  'said-recording-forbidden-by-hipaa': { rule: 'safeguards.cameras', severity: 'minor', better: camera },
  'asked-to-stop-filming': { rule: 'safeguards.cameras', better: camera },
  'let-representative-back': { rule: 'safeguards.visitors', severity: 'critical', better: visitor },
  'traded-favours': { rule: 'safeguards.visitors', severity: 'serious', better: visitor },
  'signed-visitor-in': { rule: 'safeguards.visitors', better: visitor },
  'let-in-unexpected-technician': { rule: 'safeguards.visitors', severity: 'serious', better: visitor },
  'escorted-technician': { rule: 'safeguards.visitors', better: visitor },
  'texted-after-stop': { rule: 'safeguards.texts', severity: 'serious', better: stop },
  'advertised-in-reminder': { rule: 'safeguards.texts', severity: 'serious', better: stop },
  'processed-stop': { rule: 'safeguards.texts', better: stop },
  'visit-on-speaker': { rule: 'safeguards.telehealth', severity: 'critical', better: video },
  'let-driving-visit-go-on': { rule: 'safeguards.telehealth', severity: 'serious', better: video },
  'asked-location-and-number': { rule: 'safeguards.telehealth', better: video },
  'used-public-video-app': { rule: 'safeguards.telehealth', severity: 'serious', better: video },
  'forged-signature': { rule: 'safeguards.true-record', severity: 'critical', better: record },
  'demanded-notice-signature': {
    rule: 'safeguards.notice',
    severity: 'serious',
    better: 'Write down that it was offered and declined, and go on.',
  },
  'noted-notice-declined': {
    rule: 'safeguards.notice',
    better: 'Write down that it was offered and declined, and go on.',
  },
  'changed-clinical-text': { rule: 'safeguards.true-record', severity: 'critical', better: record },
  'tidied-record-for-lawsuit': { rule: 'safeguards.true-record', severity: 'critical', better: record },
  'backdated-note': { rule: 'safeguards.true-record', severity: 'critical', better: record },
  'filled-gap-in-form': {
    rule: 'safeguards.true-record',
    severity: 'critical',
    better: 'Send the form back with a clear note of what is missing.',
  },
  'deleted-log': { rule: 'safeguards.true-record', severity: 'critical', better: record },
  'did-not-log-release': {
    rule: 'safeguards.releases-logged',
    severity: 'serious',
    better: 'Log date, recipient, what and why at once.',
  },
  'logged-release': { rule: 'safeguards.releases-logged', better: 'Log date, recipient, what and why at once.' },
  'threatened-complainant': {
    rule: 'safeguards.complaints',
    severity: 'critical',
    better: 'Listen, thank, name the privacy officer, report it today.',
  },
  'took-complaint': {
    rule: 'safeguards.complaints',
    better: 'Listen, thank, name the privacy officer, report it today.',
  },
  'asked-about-abuse-before-companion': { rule: 'safeguards.quiet-help', severity: 'critical', better: quiet },
  'confronted-companion': { rule: 'safeguards.quiet-help', severity: 'critical', better: quiet },
  'left-note-companion-sees': { rule: 'safeguards.quiet-help', severity: 'critical', better: quiet },
  'ignored-sign-of-danger': { rule: 'safeguards.quiet-help', severity: 'serious', better: quiet },
  'told-nurse-privately': { rule: 'safeguards.quiet-help', better: quiet },
  'threw-in-bin': { rule: 'safeguards.disposal', severity: 'serious', better: paper },
  'reused-printed-backs': { rule: 'safeguards.disposal', severity: 'serious', better: paper },
  shredded: { rule: 'safeguards.disposal', better: paper },
  'shredded-under-hold': { rule: 'safeguards.disposal', severity: 'serious', better: paper },
  'asked-bystander-to-interpret': {
    rule: 'safeguards.who-interprets',
    severity: 'critical',
    better: 'Call the interpreter line.',
  },
};
