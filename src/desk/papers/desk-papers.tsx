import type { ReactNode } from 'react';
import { useView } from '../../hooks/session-context';
import { paperKinds, type Paper } from '../../session/desk.view';
import { BareButton, classes, Icon } from '../../ui';
import { useDesk } from '../state/desk-state';
import { papersHere } from './paper-list';

/** The papers on the desk, each to be taken up, and the trays and forms beside them. */
export function DeskPapers(): ReactNode {
  const serving = useView((view) => view.serving);
  const trayPapers = useView((view) => view.trayPapers);
  const { open } = useDesk();
  const papers = papersHere({ serving, trayPapers });
  return (
    <section className="desk-papers" id="desk-papers" aria-label="Papers" tabIndex={-1}>
      {papers.length === 0 ? (
        <p className="desk-papers-none">No papers on the desk.</p>
      ) : (
        <ul className="desk-papers-list">
          {papers.map((paper) => (
            <li key={paper.id}>
              <PaperThumb
                paper={paper}
                isOffered={serving?.papersShown.some((shown) => shown.id === paper.id) ?? false}
              />
            </li>
          ))}
        </ul>
      )}
      <BareButton className="desk-sticky" onClick={() => open('documents')}>
        <Icon name="papers" /> Forms
      </BareButton>
    </section>
  );
}

function PaperThumb({ paper, isOffered }: { paper: Paper; isOffered: boolean }): ReactNode {
  const { act, open } = useDesk();
  return (
    <BareButton
      className={classes('desk-paper', `paper-${paper.kind}`)}
      aria-label={`Take up: ${paper.title} (${paperKinds.terms[paper.kind]}), ${isOffered ? 'held out to you' : 'in the tray'}`}
      onClick={() => {
        act({ verb: 'look-at', paper: paper.id });
        open('documents', { left: paper.id });
      }}
    >
      <span className="paper-title">{paper.title}</span>
      <span className="desk-paper-lines" aria-hidden="true" />
    </BareButton>
  );
}
