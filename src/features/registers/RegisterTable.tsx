import { t } from '#src/i18n/translate.ts';
import { classes } from '#src/ui/classes.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { FactLinks } from './FactLinks.tsx';
import styles from './Registers.module.css';
import type { RegisterCell, RegisterColumn, RegisterRow } from './register.ts';
import type { Sort } from './sort-rows.ts';

type Props = {
  title: string;
  columns: readonly RegisterColumn[];
  rows: readonly RegisterRow[];
  sort: Sort | undefined;
  onSort: (key: string) => void;
};

/** On phones rows are laid out as blocks, and browsers then forget that they are a table: the roles are said. */
const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader', scope: 'col' },
  name: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;

/** The rows of a register; pressing a head sorts by its column. */
export function RegisterTable({ title, columns, rows, sort, onSort }: Props) {
  const name = columns.find(({ isName }) => isName);
  return (
    <section className={styles.scroll} aria-label={t('registers.region', { name: title })}>
      <table {...roles.table} className={styles.table}>
        <caption>
          <VisuallyHidden>{title}</VisuallyHidden>
        </caption>
        <thead {...roles.group}>
          <tr {...roles.row}>
            {columns.map((column) => (
              <th
                key={column.key}
                {...roles.head}
                aria-sort={sort?.key === column.key ? sort.direction : undefined}
              >
                {column.isSortable ? (
                  <button type="button" className={styles.sort} onClick={() => onSort(column.key)}>
                    {column.head}
                    <span aria-hidden="true" className={styles.arrow}>
                      {arrowOf(column, sort)}
                    </span>
                  </button>
                ) : (
                  column.head
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group}>
          {rows.map((row) => (
            <tr key={row.id} {...roles.row}>
              {columns.map((column) => (
                <Cell key={column.key} {...{ column, row }} of={row.cells[name?.key ?? '']?.text ?? ''} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** `of` names the row, for buttons that look alike in every row. */
function Cell({ column, row, of }: { column: RegisterColumn; row: RegisterRow; of: string }) {
  const cell = row.cells[column.key] ?? { text: '' };
  const className = classes(styles.cell, column.isName && styles.name);
  const content = <CellContent cell={cell} of={column.key === 'source' ? of : undefined} />;
  const Tag = column.isName ? 'th' : 'td';
  return (
    <Tag {...(column.isName ? roles.name : roles.cell)} className={className} data-head={column.head}>
      <div className={styles.content}>{content}</div>
    </Tag>
  );
}

function CellContent({ cell, of }: { cell: RegisterCell; of: string | undefined }) {
  const { text, isOneLine, note, links = [] } = cell;
  if (text === '' && links.length === 0)
    return (
      <>
        <span aria-hidden="true">—</span>
        <VisuallyHidden>{t('registers.none')}</VisuallyHidden>
      </>
    );
  return (
    <>
      {isOneLine ? <span className={styles.oneLine}>{text}</span> : text}
      {note && <span className={styles.note}>{note}</span>}
      <FactLinks links={links} of={of} />
    </>
  );
}

function arrowOf({ key }: RegisterColumn, sort: Sort | undefined): string {
  if (sort?.key !== key) return '↕';
  return sort.direction === 'ascending' ? '↑' : '↓';
}
