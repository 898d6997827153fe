import { useMemo } from 'react';
import { useRecord } from '#src/api/use-record.ts';
import { changeKinds } from '#src/contract/difference.ts';
import { countChanges } from '#src/domain/difference.ts';
import { adjust, useView } from '#src/filters/store.ts';
import { formatList } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { ChangeList } from './ChangeList.tsx';
import { Disclosure } from './Disclosure.tsx';
import styles from './Releases.module.css';
import { needs, type ReleasesRecord } from './releases-record.ts';
import { useDifferences } from './use-differences.ts';
import { changesInView } from './view-changes.ts';

/** Says to who came by a link or from a file of an older release what has changed since in this view. */
export function SinceRelease({ version }: { version: string }) {
  const loaded = useRecord(needs);
  if (loaded.state !== 'ready' || loaded.record.release.version === version) return null;
  return <Since version={version} record={loaded.record} />;
}

const forget = () => adjust({ release: undefined });

function Since({ version, record }: { version: string; record: ReleasesRecord }) {
  const differences = useDifferences();
  const view = useView((whole) => whole);
  const steps = differences.state === 'ready' ? differences.record : undefined;
  const changes = useMemo(
    () => steps !== undefined && changesInView(version, steps, record, view),
    [steps, version, record, view],
  );
  if (differences.state === 'failed')
    return (
      <Notice tone="warning" onDismiss={forget}>
        {t('releases.since.failed', { version })} <Button onClick={differences.retry}>{t('ui.retry')}</Button>
      </Notice>
    );
  if (changes === false) return null;
  if (!changes?.length)
    return (
      <Notice onDismiss={forget}>{t(`releases.since.${changes ? 'none' : 'unknown'}`, { version })}</Notice>
    );
  const counts = countChanges(changes);
  const said = changeKinds.filter((kind) => counts[kind] > 0);
  const list = formatList(said.map((kind) => t(`releases.since.${kind}`, { count: counts[kind] })));
  return (
    <div className={styles.since}>
      <Notice tone="warning" onDismiss={forget}>
        {t('releases.since.some', { version, list })}
      </Notice>
      <Disclosure label={t('releases.since.show')}>
        {() => <ChangeList changes={changes} record={record} step={t('releases.since.step', { version })} />}
      </Disclosure>
    </div>
  );
}
