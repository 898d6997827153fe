import { figureIds, isFigureId } from '#src/contract/figure-id.ts';
import { isSectorId, sectorIds } from '#src/contract/sector.ts';
import { isLanguage } from '#src/contract/text.ts';
import { type Dropped, shortened } from './dropped.ts';
import { layers, sides, themes, type View } from './view.ts';

/** What the address says where it says nothing. */
export const defaultView: View = { sector: [], layer: 'all', view: 'kz', table: [] };

// Added by mailings and advertisements: no reader typed them, so nobody is told.
const silent =
  /^(?:utm_.*|mock|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok|_ga|_gl|_hsenc|_hsmi)$/;

const lists = ['sector', 'table'] as const;
type List = (typeof lists)[number];
const admitsItem: Record<List, (value: string) => boolean> = { sector: isSectorId, table: isFigureId };

const singles = [
  'from',
  'to',
  'layer',
  'view',
  'figure',
  'event',
  'fact',
  'lang',
  'theme',
  'release',
] as const;
type Single = (typeof singles)[number];
const year = (value: string) => /^\d{4}$/.test(value);
const oneOf = (codes: readonly string[]) => (value: string) => codes.includes(value);
const admits: Record<Single, (value: string) => boolean> = {
  from: year,
  to: year,
  layer: oneOf(layers),
  view: oneOf(sides),
  figure: isFigureId,
  event: (value) => /^[a-z0-9-]+$/.test(value),
  fact: (value) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(value),
  lang: isLanguage,
  theme: oneOf(themes),
  release: (value) => /^[0-9a-z.-]{1,40}$/.test(value),
};

/**
 * Reads a query string. Total: whatever cannot be understood is left out and named, the rest is kept. Of a
 * parameter given twice the first value that makes sense counts; lists are joined.
 */
export function parse(search: string): { view: View; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const understood: { [Name in Single]?: string } & { [Name in List]: Set<string> } = {
    sector: new Set(),
    table: new Set(),
  };
  const drop = (why: Dropped['why'], parameter: string, value: string) =>
    dropped.push({ why, parameter: shortened(parameter), value: shortened(value) });
  for (const [name, value] of new URLSearchParams(search)) {
    const list = lists.find((known) => known === name);
    const single = singles.find((known) => known === name);
    if (list) {
      for (const item of value.split(',')) {
        if (admitsItem[list](item)) understood[list].add(item);
        else if (item !== '') drop('unknown-value', list, item);
      }
    } else if (!single) {
      if (!silent.test(name)) drop('unknown-parameter', name, value);
    } else if (!admits[single](value)) {
      if (value !== '') drop('unknown-value', single, value);
    } else if (understood[single] === undefined) understood[single] = value;
    else if (understood[single] !== value) drop('repeated', single, value);
  }
  return { view: viewOf(understood), dropped: onlyOnce(dropped) };
}

function viewOf(said: { [Name in Single]?: string } & { [Name in List]: Set<string> }): View {
  const years = [said.from, said.to].map((text) => (text === undefined ? undefined : Number(text)));
  return tidy({
    sector: sectorIds.filter((id) => said.sector.has(id)),
    from: years[0],
    to: years[1],
    layer: layers.find((code) => code === said.layer) ?? defaultView.layer,
    view: sides.find((code) => code === said.view) ?? defaultView.view,
    figure: figureIds.find((id) => id === said.figure),
    event: said.event,
    fact: said.fact,
    table: figureIds.filter((id) => said.table.has(id)),
    lang: said.lang !== undefined && isLanguage(said.lang) ? said.lang : undefined,
    theme: themes.find((code) => code === said.theme),
    release: said.release,
  });
}

/** The one form of a view: years in order, lists in the order of the contract, the default language unsaid. */
export function tidy(view: View): View {
  const { from, to } = view;
  const isSwapped = from !== undefined && to !== undefined && from > to;
  return {
    ...view,
    sector: sectorIds.filter((id) => view.sector.includes(id)),
    from: isSwapped ? to : from,
    to: isSwapped ? from : to,
    table: figureIds.filter((id) => view.table.includes(id)),
    lang: view.lang === 'en' ? undefined : view.lang,
  };
}

/** The canonical query string: only what differs from the default, always in the same order; '' for none of it. */
export function print(view: View): string {
  const {
    sector,
    from,
    to,
    layer,
    view: side,
    figure,
    event,
    fact,
    table,
    lang,
    theme,
    release,
  } = tidy(view);
  const parts: [string, string | number | undefined][] = [
    ['sector', sector.join(',')],
    ['from', from],
    ['to', to],
    ['layer', layer === defaultView.layer ? undefined : layer],
    ['view', side === defaultView.view ? undefined : side],
    ['figure', figure],
    ['event', event],
    ['fact', fact],
    ['table', table.join(',')],
    ['lang', lang],
    ['theme', theme],
    ['release', release],
  ];
  // Every value consists of characters that stand for themselves in a query.
  const said = parts.filter(([, value]) => value !== undefined && value !== '');
  return said.length === 0 ? '' : `?${said.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

// A parameter that is unknown is named once, however often it stands there; hostile lengths are cut short.
function onlyOnce(dropped: Dropped[]): Dropped[] {
  const byName = new Map<string, Dropped>();
  for (const one of dropped) {
    const key = one.why === 'unknown-parameter' ? one.parameter : `${one.parameter}=${one.value}`;
    if (byName.size < 20 && !byName.has(key)) byName.set(key, one);
  }
  return [...byName.values()];
}
