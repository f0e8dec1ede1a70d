import { useState, type ReactNode } from 'react';
import { uiText } from '../ui-text';
import { sortRows, type SortOrder } from './sort-rows';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column sorts by; without it the column cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number;
  /** `end` for figures. */
  readonly align?: 'start' | 'end';
}

export interface TableProps<Row> {
  caption: string;
  /** The caption stays for screen readers where a heading above says the same. */
  hideCaption?: boolean;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** The row that is open elsewhere. */
  currentId?: string;
  /** Shown instead of the rows when there are none. */
  empty?: ReactNode;
}

/** A real table whose columns sort from their headings; wide ones scroll inside their own frame. */
export function Table<Row>({
  caption,
  hideCaption,
  columns,
  rows,
  rowId,
  currentId,
  empty,
}: TableProps<Row>): ReactNode {
  const [order, setOrder] = useState<SortOrder>();
  const sortedBy = columns.find((column) => column.id === order?.column)?.sortBy;
  const shown = sortedBy && order ? sortRows(rows, sortedBy, order.direction) : rows;
  const turn = (id: string): void =>
    setOrder({
      column: id,
      direction: order?.column === id && order.direction === 'ascending' ? 'descending' : 'ascending',
    });
  return (
    <div className="ff-table-frame">
      <table className="ff-table">
        <caption className={hideCaption ? 'ff-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const direction = order?.column === column.id ? order.direction : undefined;
              return (
                <th
                  key={column.id}
                  scope="col"
                  aria-sort={column.sortBy && (direction ?? 'none')}
                  className={column.align === 'end' ? 'ff-cell-end' : undefined}
                >
                  {column.sortBy ? (
                    <button
                      type="button"
                      className="ff-sort"
                      title={uiText.say('table.sort', { column: column.title })}
                      onClick={() => turn(column.id)}
                    >
                      {column.title}
                      <span className="ff-sort-mark" aria-hidden="true">
                        {direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : ''}
                      </span>
                    </button>
                  ) : (
                    column.title
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr
              key={rowId(row)}
              aria-current={currentId !== undefined && rowId(row) === currentId ? 'true' : undefined}
            >
              {columns.map((column, index) => {
                const look = column.align === 'end' ? 'ff-cell-end' : undefined;
                return index === 0 ? (
                  <th key={column.id} scope="row" className={look}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={look}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
