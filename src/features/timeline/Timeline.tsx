import { useEffect } from 'react';
import { useRecord } from '#src/api/use-record.ts';
import { sectorNames } from '#src/charts/absences.ts';
import { LoadedContent } from '#src/charts/LoadedContent.tsx';
import type { Selection } from '#src/charts/selection.ts';
import { useSelection } from '#src/charts/use-chosen.ts';
import { wayOut } from '#src/charts/way-out.ts';
import { inLayer } from '#src/contract/matches.ts';
import { yearsOfEvent } from '#src/contract/period.ts';
import { useView } from '#src/filters/store.ts';
import { t } from '#src/i18n/translate.ts';
import { Card } from '#src/ui/Card.tsx';
import { Empty } from '#src/ui/Empty.tsx';
import { FirstFew } from '#src/ui/FirstFew.tsx';
import styles from './Timeline.module.css';
import { TimelineEvent } from './TimelineEvent.tsx';
import { emptyReason, timelineEntries } from './timeline.ts';
import { needs, type TimelineRecord } from './timeline-record.ts';

/** The dated events of the record, oldest first. */
export function Timeline() {
  return (
    <Card as="section" labelledBy="timeline-title" className={styles.card}>
      <h2 id="timeline-title" className={styles.title}>
        {t('timeline.title')}
      </h2>
      <Content />
    </Card>
  );
}

function Content() {
  const loaded = useRecord(needs);
  const selection = useSelection();
  return (
    <LoadedContent loaded={loaded} title={t('timeline.title')} height={560} lines={8}>
      {(record) => <Entries record={record} selection={selection} />}
    </LoadedContent>
  );
}

function Entries({ record, selection }: { record: TimelineRecord; selection: Selection }) {
  const focused = useView((view) => view.event);
  const entries = timelineEntries(record.events, selection);
  useEffect(() => {
    if (!focused) return;
    const element = document.getElementById(`event-${focused}`);
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }, [focused]);
  if (entries.length === 0) return <Nothing record={record} selection={selection} />;
  const shown = entries.flatMap((entry) => (entry.kind === 'event' ? [entry.event] : []));
  const years = shown.map(({ date }) => yearsOfEvent(date));
  const span = { from: String(years[0]?.from ?? ''), to: String(years.at(-1)?.to ?? '') };
  return (
    <>
      <p className={styles.subtitle}>
        {t('timeline.heading', { ...span, count: shown.length })}. {t('timeline.subtitle')}
      </p>
      <FirstFew
        rows={entries}
        few={14}
        count={shown.length}
        wanted={(entry) =>
          entry.kind === 'event' && [entry.event, ...entry.others].some(({ id }) => id === focused)
        }
      >
        {(some) => (
          <ol className={styles.list}>
            {some.map((entry) =>
              entry.kind === 'gap' ? (
                <li key={entry.id} className={styles.gap}>
                  {t('timeline.gap', { years: entry.years })}
                </li>
              ) : (
                <TimelineEvent
                  key={entry.event.id}
                  event={entry.event}
                  others={entry.others}
                  record={record}
                />
              ),
            )}
          </ol>
        )}
      </FirstFew>
    </>
  );
}

function Nothing({ record, selection }: { record: TimelineRecord; selection: Selection }) {
  const reason = emptyReason(record.events, selection);
  return <Empty text={emptyText(reason, record, selection)} action={wayOut(reason)} />;
}

function emptyText(
  reason: 'years' | 'sectors' | 'none',
  record: TimelineRecord,
  selection: Selection,
): string {
  if (reason === 'none') return t('timeline.empty.none');
  if (reason === 'sectors')
    return t('timeline.empty.sectors', { sectors: sectorNames(selection.sector ?? [], record) });
  const years = record.events
    .filter(({ sources }) => inLayer(sources, selection))
    .map(({ date }) => yearsOfEvent(date));
  const first = String(Math.min(...years.map(({ from }) => from)));
  const last = String(Math.max(...years.map(({ to }) => to)));
  return t('timeline.empty.years', { first, last });
}
