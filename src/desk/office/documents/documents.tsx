import type { ReactNode } from 'react';
import { useSession, useView } from '../../../hooks/session-context';
import { chartName, type Paper } from '../../../session/desk.view';
import { EmptyState, Select } from '../../../ui';
import { chartFields, compareRows, papersHere, type PrintedField } from '../../papers/paper-list';
import { PaperFace } from '../../papers/paper-face';
import { useDesk, useDeskState } from '../../state/desk-state';
import { FormsOut } from './forms-out';
import { PaperActions } from './paper-actions';

interface Sheet {
  readonly id: string;
  readonly kind: Paper['kind'] | 'chart';
  readonly title: string;
  readonly fields: readonly PrintedField[];
}

/** Documents: take a paper up, lay it beside another or the record, and do with it what has to be done. */
export function Documents(): ReactNode {
  const { practice } = useSession();
  const serving = useView((view) => view.serving);
  const trayPapers = useView((view) => view.trayPapers);
  const chart = useView((view) => view.openChart);
  const desk = useDesk();
  const leftId = useDeskState((state) => state.left);
  const rightId = useDeskState((state) => state.right);
  const papers = papersHere({ serving, trayPapers });
  const sheets: readonly Sheet[] = [
    ...papers,
    ...(chart === null
      ? []
      : [
          {
            id: 'chart',
            kind: 'chart' as const,
            title: `Record of ${chartName(chart.name)}`,
            fields: chartFields(chart, practice.plans),
          },
        ]),
  ];
  const left = sheets.find((sheet) => sheet.id === leftId);
  const right = sheets.find((sheet) => sheet.id === rightId);
  const paper = papers.find((one) => one.id === left?.id);
  const choices = [
    { value: '', label: 'Nothing' },
    ...sheets.map((sheet) => ({ value: sheet.id, label: sheet.title })),
  ];
  const take = (id: string, side: 'left' | 'right'): void => {
    if (papers.some((one) => one.id === id)) desk.act({ verb: 'look-at', paper: id });
    desk.change({ [side]: id === '' ? null : id });
  };
  return (
    <div className="office-page">
      <div className="office-pair">
        <Select label="Take up" value={left?.id ?? ''} choices={choices} onChange={(id) => take(id, 'left')} />
        <Select label="Lay beside it" value={right?.id ?? ''} choices={choices} onChange={(id) => take(id, 'right')} />
      </div>
      {left === undefined && right === undefined && (
        <EmptyState icon="papers">
          {papers.length === 0
            ? 'No paper is at the desk.'
            : 'Choose a paper to read it, and another or the record to compare them.'}
        </EmptyState>
      )}
      {(left !== undefined || right !== undefined) && (
        <div className="office-pair office-sheets">
          <div>{left && <PaperFace kind={left.kind} title={left.title} fields={left.fields} />}</div>
          <div>{right && <PaperFace kind={right.kind} title={right.title} fields={right.fields} />}</div>
        </div>
      )}
      {left !== undefined && right !== undefined && <Compared left={left} right={right} />}
      {paper && <PaperActions key={paper.id} paper={paper} />}
      <FormsOut />
    </div>
  );
}

function Compared({ left, right }: { left: Sheet; right: Sheet }): ReactNode {
  return (
    <div className="ff-table-frame">
      <table className="ff-table">
        <caption>Field by field</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">{left.title}</th>
            <th scope="col">{right.title}</th>
          </tr>
        </thead>
        <tbody>
          {compareRows(left.fields, right.fields).map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{row.left}</td>
              <td>{row.right}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
