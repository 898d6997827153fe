import type { Source, SourceRef } from '#src/contract/source.ts';
import { formatDate } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';

export type CitedSource = { source: Source; locator: string };

/** Each source once, with all places in it that are cited; references to unknown sources are left out. */
export function citedSources(
  refs: readonly SourceRef[],
  sources: ReadonlyMap<string, Source>,
): readonly CitedSource[] {
  const places = new Map<string, Set<string>>();
  for (const { source, locator } of refs) {
    const known = places.get(source) ?? new Set();
    if (locator !== undefined) known.add(locator);
    places.set(source, known);
  }
  return [...places].flatMap(([id, locators]) => {
    const source = sources.get(id);
    return source ? [{ source, locator: [...locators].join(', ') }] : [];
  });
}

/** As a line under an image, where no link helps: publisher, title, date, place. */
export function sourceLine({ source, locator }: CitedSource): string {
  const by = source.republishedFrom
    ? t('chart.republished', { author: source.republishedFrom, publisher: source.publisher })
    : source.publisher;
  return [by, `“${source.title}”`, source.published ? formatDate(source.published) : '', locator]
    .filter((part) => part !== '')
    .join(', ');
}
