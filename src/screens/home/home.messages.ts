import { openCatalogue } from '../../ui';

export const homeText = openCatalogue({
  title: 'A medical front desk you learn by working it',
  lead: 'You are the first face people see: they walk up, four lines blink, a fax lands, and nobody tells you which answer is right.',
  lead2: 'Afterwards every decision is talked over, with the rule behind it and an expert’s way beside yours.',
  picture:
    'The waiting room of Cedar Grove Family Medicine, seen from behind the front desk: people waiting, and a telephone, a fax and a screen within reach.',
  begin: 'Start your first morning',
  'begin.again': 'Start a new morning',
  'begin.note': 'Practice, no account, nothing leaves this browser.',
  settings: 'Settings',
  choose: 'Choose how',
  goOn: 'Go on with your shift, {clock}',
  'goOn.plain': 'Go on with your shift',

  'saves.title': 'Shifts you have begun',
  'saves.loading': 'Looking for shifts begun in this browser …',
  'saves.goOn': 'Go on',
  'saves.debrief': 'Open the debrief',
  'saves.discard': 'Discard',
  'saves.which': '{act}: {title}, saved {when}',
  'saves.at': 'Left at {clock}',
  'saves.over': 'Over; only the debrief is left',
  'saves.when': 'saved {when}',
  'saves.ask': 'Discard this shift?',
  'saves.askText': '{title}, saved {when}. What was done in it is gone then; a result that was downloaded stays.',
  'saves.keep': 'Keep it',
  'saves.gone': 'The shift was discarded.',

  'packs.title': 'Choose a shift',
  'pack.level': 'Level {level}',
  'pack.people': { one: '{count} person', other: '{count} people' },
  'pack.standard': 'Passed from {standard} of 100, with nothing critical',
  'pack.objectives': 'What it practises',
  'pack.choose': 'Choose this shift',
  'pack.chosen': 'Chosen',

  'how.title': 'How it is played',
  'how.mode': 'Feedback',
  'how.pace': 'Pace',
  'how.time': 'Extra time',
  'how.time.help': 'Stretches real time only. It is never scored.',
  'how.seed': 'Seed',
  'how.seed.help': 'Leave it empty for a morning that nobody has seen. The same seed brings the same people again.',
  'how.seed.fault': 'Enter a whole number of at most nine digits, or leave it empty.',
  'how.code': 'Learner code',
  'how.code.help': 'Optional: by it you find your result again. Not your name.',
  'how.code.fault': 'Use up to 24 letters, digits and hyphens.',
  'how.start': 'Start this shift',
  'how.fix': 'Correct what is marked above first.',

  'assign.title': 'Hand it out',
  'assign.lead':
    'A link opens straight into the shift chosen above, with these settings, on its own or inside a course page.',
  'assign.link': 'Link',
  'assign.code': 'HTML for a course page',
  'assign.code.help': 'A frame, and a plain link for editors that take frames away.',
  'assign.copy': 'Copy',
  'assign.copyLink': 'Copy the link',
  'assign.copyCode': 'Copy the HTML',
  'assign.copied': 'Copied.',
  'assign.notCopied': 'The browser did not allow copying. The text is selected: copy it with the keyboard.',
  'assign.unseeded': 'Without a seed everyone gets other people with other traps, judged alike: right for a test.',
  'assign.seeded':
    'With a fixed seed everyone gets the same morning: good for talking it over together, and it can be rehearsed.',
  'assign.named': 'The link carries the learner code {code}. Clear the field to hand it to a group.',
  'assign.broken': 'Correct the seed or the learner code above; the link comes back then.',
  'assign.honest':
    'A result that comes from a browser can be forged. Replaying it proves that it fits its log, not who earned it.',

  'replay.title': 'Look at a result',
  'about.title': 'About',
  'about.instructors': 'For instructors',
  'about.instructors.1':
    'Choose a shift and its settings above, copy the link, and put it into your course. Each learner downloads one result file at the end and hands it in; this page replays it and says whether it earns what it claims.',
  'about.instructors.2':
    'The score is practice evidence and no certification. Critical failures stand beside it and are never averaged away. Extra time and untimed play score the same.',
  'about.authors': 'For authors',
  'about.authors.1':
    'A pack is a folder of plain text: who comes, what is true, what is on record, how people answer. It never says which act is right; the rules judge that. The guide for authors and the page of every rule come with the source, in its folder docs.',
  'about.privacy': 'What leaves this browser',
  'about.privacy.1':
    'Nothing. Shifts and settings are kept in this browser alone, results go where you send the file, and no other address is ever asked. All people, numbers and plans are invented.',
  'about.credits': 'Credits and licences',
  'about.credits.1':
    'The people are drawn after Open Peeps by Pablo Stanley, which is in the public domain. The room, the sounds and the words are our own.',
  'about.credits.2': 'Built with',
  'about.version': 'Version {version}',
});
