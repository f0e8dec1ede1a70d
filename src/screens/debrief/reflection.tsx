import type { ReactNode } from 'react';
import { TextField } from '../../ui';
import { debriefText } from './debrief.messages';

/** As many characters as anybody reads; the result file has room for more. */
const most = 600;

/** The learner's own line, kept with the result. */
export function Reflection({ text, onChange }: { text: string; onChange: (text: string) => void }): ReactNode {
  return (
    <section className="debrief-sheet debrief-reflection" aria-labelledby="reflect-title">
      <h2 id="reflect-title">{debriefText.say('reflect.title')}</h2>
      <TextField
        className="ff-no-print"
        label={debriefText.say('reflect.label')}
        help={debriefText.say('reflect.help')}
        rows={3}
        maxLength={most}
        value={text}
        onChange={onChange}
      />
      <p className="screen-quiet ff-no-print">{debriefText.say('reflect.count', { count: text.length, most })}</p>
      <p className="debrief-print-only">{text === '' ? '…' : text}</p>
    </section>
  );
}
