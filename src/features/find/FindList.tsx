import type { Selection } from '#src/charts/selection.ts';
import { formatList } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import { classes } from '#src/ui/classes.ts';
import type { Entry } from './entry.ts';
import styles from './Find.module.css';
import type { Group } from './groups.ts';
import { outsideOf } from './outside.ts';

type Props = {
  id: string;
  groups: readonly Group[];
  active: number;
  optionId: (at: number) => string;
  /** How many entries a name leads to; undefined for a fact, which opens. */
  leadsTo: (entry: Entry) => number | undefined;
  selection: Selection;
  onChoose: (entry: Entry) => void;
};

/** The results by kind. The field above has the focus and moves through them. */
export function FindList({ id, groups, active, optionId, leadsTo, selection, onChoose }: Props) {
  const starts = startsOf(groups);
  return (
    <div id={id} role="listbox" aria-label={t('find.results')} className={styles.list}>
      {groups.map(({ kind, total, shown }, group) => (
        <fieldset key={kind} aria-labelledby={`${id}-${kind}`} className={styles.group}>
          <div id={`${id}-${kind}`} role="presentation" className={styles.kind}>
            {shown.length < total
              ? t('find.group.cut', { kind: t(`find.kind.${kind}`), shown: shown.length, total })
              : t('find.group', { kind: t(`find.kind.${kind}`), total })}
          </div>
          {shown.map((entry, place) => {
            const at = (starts[group] ?? 0) + place;
            return (
              <button
                key={entry.id}
                id={optionId(at)}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                className={classes(styles.option, at === active && styles.active)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(entry)}
              >
                <Content entry={entry} leadsTo={leadsTo(entry)} selection={selection} />
              </button>
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}

type ContentProps = { entry: Entry; leadsTo: number | undefined; selection: Selection };

function Content({ entry, leadsTo, selection }: ContentProps) {
  const outside = outsideOf(entry.scope, selection).map((filter) => t(`find.outside.${filter}`));
  const value = leadsTo === undefined ? entry.value : t('find.leads-to', { count: leadsTo });
  return (
    <>
      <span className={styles.title} lang={entry.lang}>
        {entry.title}
      </span>{' '}
      {value && <span className={leadsTo === undefined ? styles.value : styles.leads}>{value}</span>}{' '}
      {entry.details.length > 0 && <span className={styles.details}>{entry.details.join(' · ')}</span>}{' '}
      {outside.length > 0 && (
        <span className={styles.outside}>{t('find.outside', { filters: formatList(outside) })}</span>
      )}
    </>
  );
}

/** The place of each group's first option in the whole list. */
function startsOf(groups: readonly Group[]): readonly number[] {
  let next = 0;
  return groups.map(({ shown }) => {
    const start = next;
    next += shown.length;
    return start;
  });
}
