import { useMemo } from 'react';
import type { CollectionName } from '#src/contract/collections.ts';
import { type Change, changeKinds } from '#src/contract/difference.ts';
import { countChanges } from '#src/domain/difference.ts';
import { openFact, useKnown, useView } from '#src/filters/store.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { FirstFew } from '#src/ui/FirstFew.tsx';
import { Disclosure } from './Disclosure.tsx';
import styles from './Releases.module.css';
import type { ReleasesRecord } from './releases-record.ts';
import { rowName, valueWords } from './row-words.ts';

/** Rows that have a source of their own to open; people, places and other codes have not. */
const facts: readonly CollectionName[] = ['observations', 'events', 'statements', 'agreements'];

type Props = {
  changes: readonly Change[];
  record: ReleasesRecord;
  /** From which release to which, in words. */
  step: string;
};

/** Changes by kind, each kind folded to its count. */
export function ChangeList({ changes, record, step }: Props) {
  const counts = countChanges(changes);
  return (
    <div className={styles.kinds}>
      {changeKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => {
          const label = t(`releases.kind.${kind}`, { count: counts[kind] });
          const own = changes.filter(({ change }) => change === kind);
          return (
            <Disclosure key={kind} label={label}>
              {() => <Rows changes={own} record={record} label={t('releases.list', { kind: label, step })} />}
            </Disclosure>
          );
        })}
    </div>
  );
}

function Rows({ changes, record, label }: Omit<Props, 'step'> & { label: string }) {
  return (
    <FirstFew rows={changes} few={20}>
      {(shown) => (
        <ul className={styles.rows} aria-label={label}>
          {shown.map((change) => (
            <Row key={`${change.collection}/${change.id}`} change={change} record={record} />
          ))}
        </ul>
      )}
    </FirstFew>
  );
}

function Row({ change, record }: { change: Change; record: ReleasesRecord }) {
  const side = useView((view) => view.view);
  const { id, collection, fields = [], reason } = change;
  const name = rowName(change, record, side);
  const known = useKnown();
  const opens = useMemo(
    () => facts.includes(collection) && (known?.hasFact(id) ?? false),
    [known, collection, id],
  );
  return (
    <li>
      <span className={styles.collection}>{t(`releases.collection.${collection}`)}</span>{' '}
      {opens ? (
        <button type="button" className={styles.fact} data-fact={id} onClick={() => openFact(id)}>
          {name}
        </button>
      ) : (
        name
      )}
      {fields.length > 0 && (
        <ul className={styles.fields}>
          {fields.map(({ field, before, after }) => (
            <li key={field}>
              {change.change === 'withdrawn'
                ? t('releases.field.was', { field, before: valueWords(before) })
                : t('releases.field', { field, before: valueWords(before), after: valueWords(after) })}
            </li>
          ))}
        </ul>
      )}
      {reason && <p className={styles.reason}>{t('releases.reason', { reason: inLanguage(reason) })}</p>}
    </li>
  );
}
