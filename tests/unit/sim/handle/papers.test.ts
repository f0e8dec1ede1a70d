import { describe, expect, it } from 'vitest';
import { aShift, thePack } from '../../../helpers/a-shift';

thePack();

const fax = (variant: string) => aShift().with('misdirected-fax', variant).untilTheyCome();
const place = 'privacy.astray-right-place';

describe('pages in the tray', () => {
  it('lie there from when they came, and not before', () => {
    const driver = aShift().with('misdirected-fax', 'theirs-in-our-tray');
    const paper = Object.values(driver.it.state.world.record.papers).find(({ kind }) => kind === 'fax')?.id ?? '';
    expect(driver.view.trayPapers).toEqual([]);
    expect(driver.refusal({ verb: 'look-at', paper })).toBe('no-such-thing');
    driver.untilTheyCome().act({ verb: 'look-at', paper });
    expect(driver.view.papersRead).toEqual([paper]);
  });

  it('are gone once they were shredded: no second thought', () => {
    const driver = fax('theirs-in-our-tray').do('look-at pages', 'paper shred pages');
    const [paper] = Object.values(driver.it.state.world.record.papers).filter(({ kind }) => kind === 'fax');
    expect(paper?.state).toBe('shredded');
    expect(driver.refusal({ verb: 'handle-paper', paper: paper?.id ?? '', action: 'secure' })).toBe('done-already');
  });

  it('are filed to a chart that there is, and routed to a colleague who works here', () => {
    const driver = fax('ours-under-a-former-name').do('look-at pages');
    const paper = Object.values(driver.it.state.world.record.papers).find(({ kind }) => kind === 'fax')?.id ?? '';
    expect(driver.refusal({ verb: 'handle-paper', paper, action: 'file' })).toBe('no-such-thing');
    expect(driver.refusal({ verb: 'handle-paper', paper, action: 'file', mrn: '__proto__' })).toBe('no-such-thing');
    expect(driver.refusal({ verb: 'handle-paper', paper, action: 'route', to: 'nobody' })).toBe('no-such-thing');
  });

  it('about a patient of ours under a former name belong in that chart (PRV-39)', () => {
    expect(fax('ours-under-a-former-name').do('look-at pages', 'paper file pages').outcomes(place)).toEqual(['met']);
    expect(fax('ours-under-a-former-name').do('look-at pages', 'paper shred pages').outcomes(place)).toEqual([
      'breach',
    ]);
  });

  it('of two patients belong in neither chart as they came (PRV-39)', () => {
    expect(fax('two-stuck-together').do('look-at pages', 'paper file pages').outcomes(place)).toEqual(['breach']);
  });

  it('that nobody took up are left in view when the shift ends', () => {
    const driver = fax('theirs-in-our-tray');
    driver.it.finish();
    expect(driver.outcomes('privacy.astray-contained')).toEqual(['breach']);
  });
});

describe('a message', () => {
  it('holds what was heard, and is refused with what was not', () => {
    const driver = aShift().with('red-flag-caller', 'warm-baby').untilTheyCome().answer().greet();
    const message = { to: 'nurse', urgency: 'now' as const, includes: ['callback-number' as const] };
    expect(driver.refusal({ verb: 'message', message })).toBe('not-known');
    driver.ask('callback-number').act({ verb: 'message', message });
    expect(driver.it.state.world.record.messages[0]?.text).toContain(
      driver.visitor.heard.find(({ item }) => item === 'callback-number')?.value ?? 'nothing',
    );
  });
});

describe('a colleague who is asked', () => {
  it('answers after a while, and knows no more than the desk', () => {
    const driver = aShift()
      .with('husband-wants-results', thePack().encounters.get('husband-wants-results')?.source.variants[0]?.id ?? '')
      .untilTheyCome()
      .answer();
    driver.act({ verb: 'consult', staff: 'privacy-officer', about: 'disclosure', urgent: true });
    expect(driver.view.messages).toEqual([]);
    driver.pass(1200);
    expect(driver.view.messages[0]).toMatchObject({ from: 'privacy-officer', to: 'you', read: false });
    driver.act({ verb: 'read-message', message: driver.view.messages[0]?.id ?? '' });
    expect(driver.view.messages[0]?.read).toBe(true);
  });
});
