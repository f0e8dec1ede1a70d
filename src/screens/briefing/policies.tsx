import type { ReactNode } from 'react';
import type { PolicyPage } from '../../session/desk.view';
import { Badge, Disclosure } from '../../ui';
import { briefingText } from './briefing.messages';
import { paragraphs } from './paragraphs';

const tones = { law: 'teal', contract: 'mustard', house: 'plain' } as const;

/** The written policies, each marked with what it rests on, to be unfolded. */
export function Policies({ policies }: { policies: readonly PolicyPage[] }): ReactNode {
  return (
    <section className="briefing-sheet" aria-labelledby="briefing-rules">
      <h2 id="briefing-rules">{briefingText.say('rules')}</h2>
      <p>{briefingText.say('rules.lead')}</p>
      <div className="briefing-rules">
        {policies.map((policy) => (
          <Disclosure
            key={policy.id}
            summary={
              <>
                {policy.title} <Badge tone={tones[policy.basis]}>{briefingText.say(`rules.${policy.basis}`)}</Badge>
              </>
            }
          >
            <p className="screen-quiet">{briefingText.say(`rules.${policy.basis}.note`)}</p>
            {paragraphs(policy.text).map((lines) =>
              lines.isList ? (
                <ul key={lines.items.join('\n')} className="screen-list">
                  {lines.items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              ) : (
                <p key={lines.items.join('\n')}>{lines.items.join(' ')}</p>
              ),
            )}
          </Disclosure>
        ))}
      </div>
    </section>
  );
}
