import type { ReactNode } from 'react';

/** A titled part of a chart. */
export function Section({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section className="chart-part" aria-label={title}>
      <h4>{title}</h4>
      {children}
    </section>
  );
}

/** A field of a record: its name and what stands there. */
export function Field({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** The English name of a language tag. */
export function LanguageName({ tag }: { tag: string }): ReactNode {
  return languageNames.of(tag) ?? tag;
}
