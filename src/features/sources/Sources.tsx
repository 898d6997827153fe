import type { ReactNode } from 'react';
import { useRecord } from '#src/api/use-record.ts';
import { useSelection } from '#src/charts/use-chosen.ts';
import { layerOf, sourcesOfLayer } from '#src/contract/layer.ts';
import { formatDay } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import { Card } from '#src/ui/Card.tsx';
import { Failure } from '#src/ui/Failure.tsx';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import { Checks } from './Checks.tsx';
import { Method } from './Method.tsx';
import styles from './Sources.module.css';
import { SourceTable } from './SourceTable.tsx';
import { needs, type SourcesRecord } from './sources-record.ts';

export type ServedBy = 'starting' | 'worker' | 'page' | 'http';

/** What the figures rest on, how they are treated, whether they agree, and who answers. */
export function Sources({ servedBy, children }: { servedBy: ServedBy; children?: ReactNode }) {
  return (
    <Card as="section" labelledBy="sources-title" className={styles.card}>
      <h2 id="sources-title" className={styles.title}>
        {t('sources.title')}
      </h2>
      <Content servedBy={servedBy}>{children}</Content>
    </Card>
  );
}

function Content({ servedBy, children }: { servedBy: ServedBy; children?: ReactNode }) {
  const loaded = useRecord(needs);
  const selection = useSelection();
  if (loaded.state === 'pending')
    return <Skeleton height={480} lines={8} label={t('chart.loading', { title: t('sources.title') })} />;
  if (loaded.state === 'failed')
    return (
      <Failure
        title={t('card.failed.title', { name: t('sources.title') })}
        text={t(`card.failed.${loaded.kind}`)}
        onRetry={loaded.retry}
      />
    );
  const record = layerOf(loaded.record, selection);
  const sources = sourcesOfLayer(loaded.record, selection);
  const { version, releasedOn, hash } = record.release;
  return (
    <div className={styles.parts}>
      <SourceTable record={record} sources={sources} />
      <Method />
      <Checks record={record} />
      <section className={styles.part} aria-labelledby="release-title">
        <h3 id="release-title">{t('sources.release')}</h3>
        <p>{t('sources.release.text', { version, date: formatDay(releasedOn), hash: hash.slice(0, 12) })}</p>
        <p>
          {t('sources.counts', countsOf(loaded.record))}.{' '}
          {selection.layer === 'article' &&
            t('sources.counts.article', { counts: t('sources.counts', countsOf({ ...record, sources })) })}
        </p>
        <p>
          {t('sources.backend')}: {t(`sources.backend.${servedBy}`)}.
        </p>
      </section>
      {children}
    </div>
  );
}

function countsOf({ observations, events, statements, sources }: SourcesRecord) {
  return {
    figures: observations.length,
    events: events.length,
    statements: statements.length,
    sources: sources.length,
  };
}
