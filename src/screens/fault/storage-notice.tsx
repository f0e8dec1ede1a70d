import type { ReactNode } from 'react';
import { Callout } from '../../ui';
import { faultText } from './fault.messages';

/** Tells that nothing outlives the page, and what to do about it; nothing at all where shifts are kept. */
export function StorageNotice({ storage }: { storage: 'saved' | 'saving' | 'browser' | 'memory' }): ReactNode {
  if (storage !== 'memory') return null;
  return (
    <Callout kind="warn" title={faultText.say('storage.title')}>
      {faultText.say('storage.text')}
    </Callout>
  );
}
