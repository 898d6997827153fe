import { useRecord } from '#src/api/use-record.ts';
import { linkTo, useView } from '#src/filters/store.ts';
import { formatDay } from '#src/i18n/format.ts';
import { pieces, t } from '#src/i18n/translate.ts';
import { Empty } from '#src/ui/Empty.tsx';
import { Failure } from '#src/ui/Failure.tsx';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import { ChangeList } from './ChangeList.tsx';
import { Disclosure } from './Disclosure.tsx';
import styles from './Releases.module.css';
import { needs } from './releases-record.ts';
import { useDifferences } from './use-differences.ts';

/** Which release this is and what changed from each to the next. A part of "Sources and method". */
export function Releases() {
  const loaded = useRecord(needs);
  return (
    <section className={styles.part} aria-labelledby="releases-title">
      <h3 id="releases-title">{t('releases.title')}</h3>
      {loaded.state === 'ready' && (
        <p>
          {t('releases.current', {
            version: loaded.record.release.version,
            date: formatDay(loaded.record.release.releasedOn),
          })}
        </p>
      )}
      {loaded.state === 'ready' && <DatedLink version={loaded.record.release.version} />}
      <Disclosure label={t('releases.ask')}>{() => <Steps />}</Disclosure>
    </section>
  );
}

/** A real link, so that it can be copied, bookmarked and sent as any other. */
function DatedLink({ version }: { version: string }) {
  const view = useView((whole) => whole);
  return (
    <p>
      {pieces('releases.link', {
        link: (
          <a key="link" href={linkTo({ ...view, release: version })}>
            {t('releases.link.name', { version })}
          </a>
        ),
      })}
    </p>
  );
}

/** The newest step first, the way readers look for it. */
function Steps() {
  const [loaded, differences] = [useRecord(needs), useDifferences()];
  const failed = [loaded, differences].find(({ state }) => state === 'failed');
  if (failed?.state === 'failed')
    return (
      <Failure
        title={t('card.failed.title', { name: t('releases.title') })}
        text={t(`card.failed.${failed.kind}`)}
        onRetry={failed.retry}
      />
    );
  if (loaded.state !== 'ready' || differences.state !== 'ready')
    return <Skeleton height={96} lines={3} label={t('chart.loading', { title: t('releases.title') })} />;
  if (differences.record.length === 0) return <Empty text={t('releases.none')} />;
  return differences.record.toReversed().map(({ from, to, changes }) => {
    const step = t('releases.step', {
      from: from.version,
      to: to.version,
      date: formatDay(to.releasedOn),
    });
    return (
      <section key={`${from.version}_${to.version}`} className={styles.step}>
        <h4>{step}</h4>
        {changes.length === 0 && <p>{t('releases.same')}</p>}
        <ChangeList changes={changes} record={loaded.record} step={step} />
      </section>
    );
  });
}
