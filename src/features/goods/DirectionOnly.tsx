import type { FigureRecord, Selection } from '#src/charts/selection.ts';
import { matchesStatement } from '#src/contract/matches.ts';
import type { Statement } from '#src/contract/statement.ts';
import { openFact } from '#src/filters/store.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import styles from './DirectionOnly.module.css';

/** Goods of which the sources say that trade rose or fell, and not by how much. */
export function DirectionOnly({ record, selection }: { record: FigureRecord; selection: Selection }) {
  const withAllGoods = selection.sector?.includes('trade') ? { ...selection, sector: undefined } : selection;
  const named = record.statements.filter((row) => row.direction && matchesStatement(row, withAllGoods));
  if (named.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t('goods.direction.title')}>
      <h4 className={styles.title}>{t('goods.direction.title')}</h4>
      <Goods title={t(`goods.direction.up.${selection.side}`)} record={record} rows={named.filter(isUp)} />
      <Goods
        title={t(`goods.direction.down.${selection.side}`)}
        record={record}
        rows={named.filter((row) => !isUp(row))}
      />
    </section>
  );
}

function isUp({ direction }: Statement): boolean {
  return direction === 'up';
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
