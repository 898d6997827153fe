import { useCallback } from 'react';
import { useRecord } from '#src/api/use-record.ts';
import { FactNumber } from '#src/charts/FactNumber.tsx';
import { periodText } from '#src/charts/period-text.ts';
import { type FigureRecord, figureNeeds } from '#src/charts/selection.ts';
import { statusLine } from '#src/charts/status-line.ts';
import { useChosen } from '#src/charts/use-chosen.ts';
import { t } from '#src/i18n/translate.ts';
import { Failure } from '#src/ui/Failure.tsx';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import styles from './KeyFigures.module.css';
import { type KeyFigure, keyFigures } from './key-figures.ts';

/** Nine cards; the skeleton has as many, so that nothing moves when the figures come. */
const places = Array.from({ length: 9 }, (_, at) => `place-${at}`);

export function KeyFigures() {
  return (
    <section aria-label={t('kpi.region')} className={styles.region}>
      <Content />
    </section>
  );
}

function Content() {
  const loaded = useRecord(figureNeeds);
  if (loaded.state === 'pending')
    return (
      <div className={styles.list}>
        {places.map((place) => (
          <div key={place} className={styles.card}>
            <Skeleton height={150} lines={3} label={t('chart.loading', { title: t('kpi.region') })} />
          </div>
        ))}
      </div>
    );
  if (loaded.state === 'failed')
    return (
      <div className={styles.card}>
        <Failure
          title={t('card.failed.title', { name: t('kpi.region') })}
          text={t(`card.failed.${loaded.kind}`)}
          onRetry={loaded.retry}
        />
      </div>
    );
  return <List record={loaded.record} />;
}

function List({ record }: { record: FigureRecord }) {
  const figures = useChosen(useCallback((selection) => keyFigures(record, selection), [record]));
  return (
    <ul className={styles.list}>
      {figures.map((figure) => (
        <KeyFigureCard key={figure.id} figure={figure} record={record} />
      ))}
    </ul>
  );
}

function KeyFigureCard({ figure, record }: { figure: KeyFigure; record: FigureRecord }) {
  if ('absence' in figure)
    return (
      <li className={styles.card}>
        <p className={styles.name}>{figure.name}</p>
        <p className={styles.absence}>{figure.absence.text}</p>
      </li>
    );
  const { quantity, basis } = figure;
  return (
    <li className={styles.card} data-tone={figure.tone}>
      <p className={styles.name}>{t('kpi.of', { name: figure.name, period: periodText(quantity.period) })}</p>
      <p className={styles.value}>
        <FactNumber quantity={quantity} isLead />
      </p>
      <p className={styles.basis}>
        {basis.map((piece) =>
          typeof piece === 'string' ? (
            piece
          ) : (
            <FactNumber key={piece.quantity.id} quantity={piece.quantity} show={piece.show} />
          ),
        )}
      </p>
      <p className={styles.status}>{statusLine(quantity, record)}</p>
    </li>
  );
}
