import type { ReactNode } from 'react';
import type { Paper } from '../../session/desk.view';
import { classes } from '../../ui';
import type { PrintedField } from './paper-list';

interface PaperFaceProps {
  kind: Paper['kind'] | 'chart';
  title: string;
  fields: readonly PrintedField[];
}

/** A paper as it looks: cards with their coloured head, letters and faxes as sheets, with everything that is printed on them. */
export function PaperFace({ kind, title, fields }: PaperFaceProps): ReactNode {
  return (
    <article className={classes('paper', `paper-${kind}`)} aria-label={title}>
      <header className="paper-title">{title}</header>
      <div className="paper-body">
        {kind === 'photo-id' && (
          <svg className="paper-photo" viewBox="0 0 48 60" aria-hidden="true">
            <rect width="48" height="60" />
            <circle cx="24" cy="23" r="10" />
            <path d="M6 60c0-14 8-22 18-22s18 8 18 22z" />
          </svg>
        )}
        <dl>
          {fields.map((field) => (
            <div key={field.name}>
              <dt>{field.name}</dt>
              <dd>{field.value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </article>
  );
}
