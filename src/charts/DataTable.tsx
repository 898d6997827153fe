import { t } from '#src/i18n/translate.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { markKey } from './cells.ts';
import styles from './DataTable.module.css';
import { FactNumber } from './FactNumber.tsx';
import type { Cell, Column, Figure, FigureRow } from './figure.ts';
import { isChange, type Show } from './quantity-text.ts';
import { type Stop, useRoving } from './roving.ts';

/** The rows of a figure as a table: one tab stop, arrows move between the numbers, Enter opens their source. */
export function DataTable({ figure }: { figure: Figure }) {
  const stops = stopsOf(figure);
  const { box, onKeyDown, onFocus, tabIndexOf } = useRoving<HTMLTableElement>(stops);
  const [head, ...columns] = figure.columns;
  return (
    // Wide tables scroll in here. The keyboard scrolls by the tab stop inside, or where there is none by this.
    <section
      className={styles.scroll}
      aria-label={t('chart.table-region', { title: figure.title })}
      tabIndex={stops.length > 0 ? undefined : 0}
    >
      <table className={styles.table} ref={box} onKeyDown={onKeyDown} onFocus={onFocus}>
        <caption>
          <VisuallyHidden>
            {figure.title}. {figure.subtitle}
          </VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{head?.head}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={numericClass(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(figure.rows).map(({ group, rows }) => (
          <tbody key={rows[0]?.id}>
            {group !== undefined && (
              <tr>
                <th scope="rowgroup" colSpan={figure.columns.length} className={styles.group}>
                  {group}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                {columns.map((column, at) => {
                  const stop = markKey(row.id, column.key);
                  const cell = row.cells[at];
                  return (
                    <TableCell key={column.key} {...{ cell, column, stop }} tabIndex={tabIndexOf(stop)} />
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

type TableCellProps = { cell: Cell | undefined; column: Column; stop: string; tabIndex: 0 | -1 };

function TableCell({ cell, column, stop, tabIndex }: TableCellProps) {
  if (!cell) return <td />;
  if (!('quantity' in cell)) {
    const absent = 'why' in cell ? styles.absent : undefined;
    return <td className={[numericClass(column), absent].join(' ')}>{cell.text}</td>;
  }
  return (
    <td className={[numericClass(column), cell.isBase ? styles.base : undefined].join(' ')}>
      <FactNumber quantity={cell.quantity} show={showIn(cell)} withInterval stop={stop} tabIndex={tabIndex} />
      {cell.isBase && <span className={styles.remark}>{t('chart.base-mark')}</span>}
    </td>
  );
}

function numericClass(column: Column): string | undefined {
  return column.numeric ? styles.numeric : undefined;
}

/** The heads say the money unit; other units are said in the cell. */
function showIn({ quantity }: Extract<Cell, { quantity: unknown }>): Show {
  if (quantity.unit !== 'USD' && quantity.unit !== 'percent') return 'long';
  return isChange(quantity) ? 'signed' : 'short';
}

function stopsOf(figure: Figure): Stop[] {
  return figure.rows.flatMap(({ id, cells }, row) =>
    cells.flatMap((cell, column) => {
      const head = figure.columns[column + 1];
      return head && 'quantity' in cell ? [{ id: markKey(id, head.key), row, column }] : [];
    }),
  );
}

function groupsOf(rows: readonly FigureRow[]): { group: string | undefined; rows: FigureRow[] }[] {
  const groups: { group: string | undefined; rows: FigureRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.group === row.group) last.rows.push(row);
    else groups.push({ group: row.group, rows: [row] });
  }
  return groups;
}
