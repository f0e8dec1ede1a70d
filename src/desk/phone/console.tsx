import type { ReactNode } from 'react';
import { useView } from '../../hooks/session-context';
import type { LineState } from '../../session/desk.view';
import { BareButton, classes, Icon, spellChord } from '../../ui';
import { useDesk } from '../state/desk-state';
import { lineAct, lineWords } from './line-text';

/** The telephone console: four lines, and what can be done with the call one is on. */
export function PhoneConsole(): ReactNode {
  const lines = useView((view) => view.lines);
  const isTalking = lines.some((line) => line.phase === 'talking');
  const { act, change } = useDesk();
  const needsCall = isTalking ? undefined : 'You are not on a call';
  return (
    <section className="desk-phone" aria-label="Telephone">
      <div className="desk-handset" aria-hidden="true" />
      <ul className="desk-lines">
        {lines.map((line) => (
          <Line key={line.number} line={line} />
        ))}
      </ul>
      <div className="desk-phone-keys">
        <BareButton className="desk-key" unavailable={needsCall} onClick={() => change({ menu: 'hold' })}>
          <Icon name="hold" /> Hold
        </BareButton>
        <BareButton className="desk-key" unavailable={needsCall} onClick={() => change({ menu: 'transfer' })}>
          <Icon name="transfer" /> Transfer
        </BareButton>
        <BareButton className="desk-key desk-key-end" unavailable={needsCall} onClick={() => act({ verb: 'hang-up' })}>
          <Icon name="phoneDown" /> Hang up
        </BareButton>
      </div>
    </section>
  );
}

function Line({ line }: { line: LineState }): ReactNode {
  const now = useView((view) => view.now);
  const parties = useView((view) => view.parties);
  const { act, chordFor } = useDesk();
  const doing = lineAct(line);
  const caller = parties.find((party) => party.encounter === line.encounter);
  const words = lineWords(line, now);
  const verb = 'idle' in doing ? '' : doing.verb === 'answer' ? 'Answer' : 'Take back';
  const who = caller === undefined ? '' : `, ${caller.label}`;
  const chord = chordFor(`phone.${line.number}`);
  return (
    <li>
      <BareButton
        className={classes('desk-line', `desk-line-${line.phase}`)}
        aria-label={`Line ${line.number}: ${words}${who}. ${verb}`}
        title={chord === undefined ? undefined : spellChord(chord)}
        unavailable={'idle' in doing ? doing.idle : undefined}
        onClick={() => {
          if (!('idle' in doing)) act(doing);
        }}
      >
        <span className="desk-line-number">{line.number}</span>
        <span className="desk-line-text">
          <span>{words}</span>
          {caller?.nameKnown === true && <span className="desk-line-who">{caller.label}</span>}
          {verb !== '' && <span className="desk-line-verb">{verb}</span>}
        </span>
      </BareButton>
    </li>
  );
}
