import type { Language } from '#src/contract/text.ts';
import { tidy } from './codec.ts';
import { type Dropped, shortened } from './dropped.ts';
import type { View } from './view.ts';

/** What only the loaded release knows. */
export type Known = {
  firstYear: number;
  lastYear: number;
  hasFact: (id: string) => boolean;
  hasEvent: (id: string) => boolean;
  hasLanguage: (language: Language) => boolean;
  /** Its version, which links and files name. */
  release?: string | undefined;
};

/**
 * Holds a view against the release: years outside it, ids and languages it does not have are left out and
 * named; years that are the release's first or last say nothing and go.
 */
export function settle(view: View, known: Known): { view: View; dropped: Dropped[] } {
  const years = { first: known.firstYear, last: known.lastYear };
  const dropped: Dropped[] = [];
  const drop = (parameter: string, value: string | number, rest: Pick<Dropped, 'why' | 'years'>) => {
    dropped.push({ parameter, value: shortened(String(value)), ...rest });
    return undefined;
  };
  const year = (parameter: 'from' | 'to') => {
    const value = view[parameter];
    if (value === undefined || (value >= years.first && value <= years.last)) return value;
    return drop(parameter, value, { why: 'outside-years', years });
  };
  const id = (parameter: 'event' | 'fact', has: (id: string) => boolean) => {
    const value = view[parameter];
    return value === undefined || has(value) ? value : drop(parameter, value, { why: 'unknown-id' });
  };
  const { lang } = view;
  const settled = {
    ...view,
    from: year('from'),
    to: year('to'),
    event: id('event', known.hasEvent),
    fact: id('fact', known.hasFact),
    lang:
      lang === undefined || known.hasLanguage(lang) ? lang : drop('lang', lang, { why: 'no-such-language' }),
  };
  return { view: withoutDefaultYears(settled, years), dropped };
}

/** The view without years that are the release's first or last. */
export function withoutDefaultYears(view: View, years: { first: number; last: number }): View {
  const { from, to, ...rest } = tidy(view);
  return { ...rest, from: from === years.first ? undefined : from, to: to === years.last ? undefined : to };
}
