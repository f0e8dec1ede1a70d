import type { ReactNode } from 'react';
import { productVersion } from '../../session/result/product';
import { Disclosure } from '../../ui';
import { homeText } from './home.messages';

/** What is sent to the browser that others wrote, by licence. */
const builtWith = [
  { licence: 'MIT', of: ['React', 'Phaser', 'XState', 'Zod', 'howler.js', 'fflate', 'pure-rand', 'CEL-JS'] },
  { licence: 'Apache 2.0', of: ['React Aria Components', '@internationalized/date'] },
  { licence: 'ISC', of: ['idb'] },
] as const;

/** For whoever hands it out, writes for it, or wants to know what it is made of. */
export function About(): ReactNode {
  return (
    <section className="home-about" aria-labelledby="about-title">
      <h2 id="about-title">{homeText.say('about.title')}</h2>
      <Disclosure summary={homeText.say('about.instructors')}>
        <p>{homeText.say('about.instructors.1')}</p>
        <p>{homeText.say('about.instructors.2')}</p>
      </Disclosure>
      <Disclosure summary={homeText.say('about.authors')}>
        <p>{homeText.say('about.authors.1')}</p>
      </Disclosure>
      <Disclosure summary={homeText.say('about.privacy')}>
        <p>{homeText.say('about.privacy.1')}</p>
      </Disclosure>
      <Disclosure summary={homeText.say('about.credits')}>
        <p>{homeText.say('about.credits.1')}</p>
        <p>{homeText.say('about.credits.2')}</p>
        <ul className="screen-list">
          {builtWith.map(({ licence, of }) => (
            <li key={licence}>{`${of.join(', ')} (${licence})`}</li>
          ))}
        </ul>
        <p className="screen-quiet">{homeText.say('about.version', { version: productVersion })}</p>
      </Disclosure>
    </section>
  );
}
