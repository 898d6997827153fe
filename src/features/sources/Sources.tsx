import type { ReactNode } from 'react';
import { useRecord } from '#src/api/use-record.ts';
import { LoadedContent } from '#src/charts/LoadedContent.tsx';
import { useSelection } from '#src/charts/use-chosen.ts';
import { layerOf, sourcesOfLayer } from '#src/contract/layer.ts';
import { formatDay } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import { Card } from '#src/ui/Card.tsx';
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
  return (
    <LoadedContent loaded={loaded} title={t('sources.title')} height={480} lines={8}>
      {(record) => (
        <Parts whole={record} servedBy={servedBy}>
          {children}
        </Parts>
      )}
    </LoadedContent>
  );
}

type PartsProps = { whole: SourcesRecord; servedBy: ServedBy; children: ReactNode };

function Parts({ whole, servedBy, children }: PartsProps) {
  const selection = useSelection();
  const record = layerOf(whole, selection);
  const sources = sourcesOfLayer(whole, selection);
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
          {t('sources.counts', countsOf(whole))}.{' '}
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
