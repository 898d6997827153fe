import { useCallback } from 'react';
import type { FigureRecord, Selection } from '#src/charts/selection.ts';
import { useChosen } from '#src/charts/use-chosen.ts';
import { matchesStatement } from '#src/contract/matches.ts';
import type { Statement } from '#src/contract/statement.ts';
import { openFact } from '#src/filters/store.ts';
import { formatDate } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import styles from './DirectionOnly.module.css';

/** Goods of which the sources say that trade rose or fell, and not by how much. */
export function DirectionOnly({ record }: { record: FigureRecord }) {
  const { named, side } = useChosen(useCallback((selection) => namedOf(record, selection), [record]));
  if (named.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t('goods.direction.title')}>
      <h4 className={styles.title}>{t('goods.direction.title')}</h4>
      {groupsOf(named).map((rows) => (
        <Goods key={rows[0]?.id} title={titleOf(rows, named, side)} record={record} rows={rows} />
      ))}
    </section>
  );
}

function namedOf({ statements }: FigureRecord, selection: Selection) {
  const { sector, side } = selection;
  const withAllGoods = sector?.includes('trade') ? { ...selection, sector: undefined } : selection;
  const named = statements.filter((row) => row.direction && matchesStatement(row, withAllGoods));
  return { named, side };
}

/** By what is said of them: the flow, its direction and when it was said. What never mixes stands apart. */
function groupsOf(rows: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups = new Map<string, Statement[]>();
  for (const row of rows) {
    const key = [row.flow, row.direction, row.date.end].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** Where statements of several times stand together each group says its own. */
function titleOf(rows: readonly Statement[], all: readonly Statement[], side: Selection['side']): string {
  const [first] = rows;
  if (!first?.direction || (first.flow !== 'export' && first.flow !== 'import')) return '';
  const title = t(`goods.direction.${first.flow}.${first.direction}.${side}`);
  const isOneTime = all.every(({ date }) => date.end === first.date.end);
  const { start, end } = first.date;
  const date = formatDate({ start, end, precision: 'month' });
  return isOneTime ? title : t('goods.direction.dated', { title, date });
}

function Goods({ title, record, rows }: { title: string; record: FigureRecord; rows: readonly Statement[] }) {
  if (rows.length === 0) return null;
  return (
    <div className={styles.group}>
      <p className={styles.name}>{title}</p>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" className={styles.good} data-fact={row.id} onClick={() => openFact(row.id)}>
              {productNames(row, record)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function productNames({ products }: Statement, record: FigureRecord): string {
  return record.products
    .filter(({ id }) => products.includes(id))
    .map(({ name }) => inLanguage(name))
    .join(', ');
}
