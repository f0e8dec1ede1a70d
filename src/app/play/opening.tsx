import type { ReactNode } from 'react';

/** What is shown while something is fetched. */
export function Opening({ what }: { what: string }): ReactNode {
  return (
    <main>
      <h1>First Face</h1>
      <p role="status">{what}</p>
    </main>
  );
}
