import type { Selection } from '#src/charts/selection.ts';
import { formatList } from '#src/i18n/format.ts';
import { pieces, t } from '#src/i18n/translate.ts';
import type { Entry } from './entry.ts';
import styles from './Find.module.css';
import type { Found } from './finder.ts';
import { countsByKind } from './groups.ts';

type Props = {
  query: string;
  found: Found;
  about: Entry | undefined;
  shown: number;
  /** All that can be found. */
  entries: readonly Entry[];
  layer: Selection['layer'];
};

/** Says what came of the question, also to who does not see the list; without an answer, what was searched. */
export function FindStatus({ query, found, about, shown, entries, layer }: Props) {
  const isIdle = query.trim() === '' && !about;
  return (
    <div className={styles.status}>
      <div role="status">{isIdle ? null : outcome(query, found, about, shown)}</div>
      {isIdle && <p>{t('find.hint')}</p>}
      {found.how === 'nothing' && <p>{t('find.nothing.how')}</p>}
      {shown === 0 && !about && <p>{searched(entries)}</p>}
      {layer === 'article' && <p>{t('find.article-only')}</p>}
    </div>
  );
}

function outcome(query: string, { how, entries }: Found, about: Entry | undefined, shown: number) {
  const count = entries.length;
  const asked = <bdi key="query">{query.trim()}</bdi>;
  if (about) return mentioned(about, count);
  if (how === 'nothing-asked') return <p>{pieces('find.nothing.asked', { query: asked })}</p>;
  if (how === 'nothing') return <p>{pieces('find.nothing', { query: asked })}</p>;
  const isCut = shown < count;
  if (how === 'close')
    return <p>{isCut ? t('find.close.cut', { shown, count }) : t('find.close', { count })}</p>;
  return <p>{isCut ? t('find.count.cut', { shown, count }) : t('find.count', { count })}</p>;
}

function mentioned({ kind, title }: Entry, count: number) {
  const name = t(kind === 'documents' ? 'find.mentions.document' : 'find.mentions', { name: title });
  const said = count === 0 ? t('find.mentions.none') : t('find.mentions.count', { count });
  return (
    <p>
      {name}: {said}
    </p>
  );
}

function searched(entries: readonly Entry[]): string {
  const list = countsByKind(entries).map(({ kind, count }) => t(`find.of.${kind}`, { count }));
  return t('find.searched', { list: formatList(list) });
}
