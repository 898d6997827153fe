import type { Source, SourceRef } from '#src/contract/source.ts';
import { t } from '#src/i18n/translate.ts';

export type SourceWords = {
  /** Who published it, in a word: "The Astana Times and 2 more". */
  shown: (refs: readonly SourceRef[]) => string;
  /** Publishers, first authors and places in a source ("¶ 8"). */
  searched: (refs: readonly SourceRef[]) => string;
};

export function sourceWords(sources: readonly Source[]): SourceWords {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const cited = (refs: readonly SourceRef[]) => refs.flatMap(({ source }) => byId.get(source) ?? []);
  return {
    shown: (refs) => {
      const [first, ...others] = new Set(cited(refs).map(({ publisher }) => publisher));
      if (first === undefined) return '';
      return others.length === 0 ? first : t('find.sources', { publisher: first, more: others.length });
    },
    searched: (refs) =>
      [
        ...cited(refs).map(({ publisher, republishedFrom = '' }) => `${publisher} ${republishedFrom}`),
        ...refs.map(({ locator = '' }) => locator),
      ].join(' '),
  };
}
