import { useRef, useState, type ReactNode } from 'react';
import { Button, TextField, useAnnounce } from '../../../ui';
import { homeText } from '../home.messages';

/** A text to take away: it can be read, selected, and copied with one button. */
export function CopyField({
  label,
  help,
  text,
  rows = 1,
  copyLabel,
}: {
  label: string;
  help?: string;
  text: string;
  rows?: number;
  copyLabel: string;
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const tell = (sentence: string): void => {
    setSaid(sentence);
    announce(sentence);
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      tell(homeText.say('assign.copied'));
    } catch {
      const field = place.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
      field?.focus();
      field?.select();
      tell(homeText.say('assign.notCopied'));
    }
  };
  return (
    <div className="home-copy" ref={place}>
      <TextField
        label={label}
        {...(help === undefined ? {} : { help })}
        value={text}
        rows={rows}
        maxLength={5000}
        isReadOnly
        onChange={() => undefined}
      />
      <div className="home-copy-act">
        <Button icon="link" aria-label={copyLabel} onClick={() => void copy()}>
          {homeText.say('assign.copy')}
        </Button>
        <span aria-hidden="true">{said}</span>
      </div>
    </div>
  );
}
