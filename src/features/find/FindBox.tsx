import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useSelection } from '#src/charts/use-chosen.ts';
import { useKnown } from '#src/filters/store.ts';
import { t } from '#src/i18n/translate.ts';
import { About } from './About.tsx';
import type { Entry } from './entry.ts';
import styles from './Find.module.css';
import { FindList } from './FindList.tsx';
import { FindStatus } from './FindStatus.tsx';
import type { FindRecord } from './find-record.ts';
import type { Found } from './finder.ts';
import { inGroups } from './groups.ts';
import { finderOf } from './kept-finder.ts';
import { longestQuery } from './terms.ts';

const mostResults = 30;
const mostMentions = 200;

type Props = { record: FindRecord; onChoose: (id: string) => void };

/** A combobox over the whole record: the focus stays in the field, the arrows move through the list. */
export function FindBox({ record, onChoose }: Props) {
  const selection = useSelection();
  const opensAsFact = useOpensAsFact();
  const { layer } = selection;
  const { entries, finder } = finderOf(record, selection);
  const [query, setQuery] = useState('');
  /** A name whose facts are listed instead of results. */
  const [about, setAbout] = useState<Entry>();
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  useLayoutEffect(() => field.current?.focus(), []);

  const found = useMemo(
    (): Found => (about ? { how: 'as-asked', entries: finder.mentions(about.id) } : finder.find(query)),
    [finder, about, query],
  );
  const groups = useMemo(() => inGroups(found.entries, about ? mostMentions : mostResults), [found, about]);
  const shown = groups.flatMap((group) => group.shown);
  const optionId = (at: number) => `${list}-${at}`;
  const activeId = shown.length > 0 ? optionId(active) : undefined;
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const show = (next: Entry | undefined) => {
    setAbout(next);
    setActive(0);
    field.current?.focus();
  };
  const choose = (entry: Entry) => {
    if (opensAsFact(entry)) onChoose(entry.id);
    else show(entry);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed, the keys are the input method's.
    if (event.nativeEvent.isComposing) return;
    const entry = shown[active];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) setActive((active + step + shown.length) % shown.length);
    else if (event.key === 'Enter' && entry) choose(entry);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.box}>
      <div className={styles.search}>
        <label className={styles.label} htmlFor={`${list}-field`}>
          {t('find.input')}
        </label>
        <input
          ref={field}
          id={`${list}-field`}
          className={styles.field}
          type="text"
          dir="auto"
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={shown.length > 0 ? list : undefined}
          aria-activedescendant={activeId}
          aria-autocomplete="list"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={longestQuery}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAbout(undefined);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {about && <About entry={about} onBack={() => show(undefined)} />}
      <FindStatus {...{ query, found, about, entries, layer }} shown={shown.length} />
      {shown.length > 0 && (
        <FindList
          id={list}
          groups={groups}
          active={active}
          optionId={optionId}
          leadsTo={(entry) => (opensAsFact(entry) ? undefined : finder.mentions(entry.id).length)}
          selection={selection}
          onChoose={choose}
        />
      )}
    </div>
  );
}

/**
 * A name or a document is not a fact of its own: it leads to the facts that speak of it. So does an agreement that
 * the page cannot open.
 */
function useOpensAsFact(): (entry: Entry) => boolean {
  const known = useKnown();
  return ({ id, kind }) =>
    kind !== 'names' && kind !== 'documents' && (known?.hasFact(id) ?? kind !== 'agreements');
}
