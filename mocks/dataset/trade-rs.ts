import type { Observation } from '#src/contract/observation.ts';
import { fullYear } from './periods.ts';
import { cited, en } from './row-parts.ts';
import { disputed, level, yearly } from './trade-series.ts';

/** Flows are Kazakhstan’s in every row: what Serbia counts as its imports stands under `export`. */
const own = { ...level, reporter: 'RS', partner: 'KZ' } satisfies Partial<Observation>;
const toTheImf = {
  ...own,
  publishedBy: 'imf',
  basis: 'imf-dots',
  sources: cited('imf-direction-of-trade'),
} satisfies Partial<Observation>;

const asImports = 'Serbia’s count: what it reports as imports from Kazakhstan.';
const asExports = 'Serbia’s count: what it reports as exports to Kazakhstan.';
const bought = yearly({ ...toTheImf, flow: 'export', valuation: 'CIF' }, asImports);
const sold = yearly({ ...toTheImf, flow: 'import', valuation: 'FOB' }, asExports);

const kazakhstan = disputed(
  'Kazakhstan counts the same flow differently: its figure is never joined, added or averaged with this one.',
);
const comtrade = disputed('What Serbia reported to UN Comtrade for the year is slightly less.');
const oec = disputed('A compiled world table (OEC) that follows the importer gives somewhat less.');
const nineMonths = disputed(
  'A total that the Serbian Foreign Ministry gave for nine months of the year does not fit: it covers both flows and a part of the year, and is smaller.',
);

/** Serbia’s own yearly trade with Kazakhstan, from one statistical file. */
const imf = [
  // Kazakhstan’s exports: what Serbia reports as its imports
  bought('exports-2006-rs', 2006, 50.808, 3, oec('exports-2006-oec')), // DT2006-sm
  bought('exports-2007-rs', 2007, 73.897129, 6, oec('exports-2007-oec')), // DT2007-sm
  bought('exports-2008-rs', 2008, 24.423856, 6), // DT2008-sm
  bought(
    'exports-2009-rs',
    2009,
    19.038012,
    6,
    kazakhstan('exports-2009-comtrade'),
    comtrade('exports-2009-rs-comtrade'),
  ), // DT2009-sm
  bought('exports-2010-rs', 2010, 30.427317, 6), // DT2010-sm
  {
    ...bought('exports-2011-rs', 2011, 110.7695, 4, kazakhstan('exports-2011')),
    // A compiled world table states the same figure.
    sources: cited('imf-direction-of-trade', 'oec-trade-networks'),
  }, // DT2011-sm, O2011-ke
  bought('exports-2012-rs', 2012, 415.388543, 6, kazakhstan('exports-2012')), // DT2012-sm
  bought('exports-2013-rs', 2013, 880.876359, 6, kazakhstan('exports-2013')), // DT2013-sm
  bought('exports-2014-rs', 2014, 198.048765, 6, kazakhstan('exports-2014')), // DT2014-sm
  bought('exports-2015-rs', 2015, 141.989248, 6, kazakhstan('exports-2015')), // DT2015-sm
  bought(
    'exports-2016-rs',
    2016,
    53.900563,
    6,
    kazakhstan('exports-2016'),
    nineMonths('trade-turnover-2016-nine-months-rs'),
  ), // DT2016-sm
  bought('exports-2017-rs', 2017, 48.536156, 6, kazakhstan('exports-2017')), // DT2017-sm
  bought('exports-2018-rs', 2018, 5.558522, 6, kazakhstan('exports-2018')), // DT2018-sm
  bought('exports-2019-rs', 2019, 3.955744, 6, kazakhstan('exports-2019')), // DT2019-sm
  bought('exports-2020-rs', 2020, 76.509414, 6, kazakhstan('exports-2020')), // DT2020-sm
  // Kazakhstan’s imports: what Serbia reports as its exports
  sold('imports-2006-rs', 2006, 5.396, 3), // DT2006-sx
  sold('imports-2007-rs', 2007, 11.43429, 5), // DT2007-sx
  sold('imports-2008-rs', 2008, 11.773404, 6), // DT2008-sx
  sold('imports-2009-rs', 2009, 9.791977, 6, comtrade('imports-2009-rs-comtrade')), // DT2009-sx
  sold('imports-2010-rs', 2010, 4.575849, 6), // DT2010-sx
  sold('imports-2011-rs', 2011, 9.868988, 6, kazakhstan('imports-2011')), // DT2011-sx
  sold('imports-2012-rs', 2012, 11.424118, 6, kazakhstan('imports-2012')), // DT2012-sx
  sold('imports-2013-rs', 2013, 11.482838, 6, kazakhstan('imports-2013')), // DT2013-sx
  sold('imports-2014-rs', 2014, 16.841158, 6, kazakhstan('imports-2014')), // DT2014-sx
  sold('imports-2015-rs', 2015, 24.42546, 5, kazakhstan('imports-2015')), // DT2015-sx
  sold('imports-2016-rs', 2016, 22.39473, 5, kazakhstan('imports-2016')), // DT2016-sx
  sold('imports-2017-rs', 2017, 28.79413, 5, kazakhstan('imports-2017')), // DT2017-sx
  sold('imports-2018-rs', 2018, 15.360741, 6, kazakhstan('imports-2018')), // DT2018-sx
  sold('imports-2019-rs', 2019, 13.16534, 5, kazakhstan('imports-2019')), // DT2019-sx
  sold('imports-2020-rs', 2020, 11.305316, 6, kazakhstan('imports-2020')), // DT2020-sx
] satisfies readonly Observation[];

const toComtrade = {
  ...own,
  unitMult: 3,
  publishedBy: 'world-bank-wits',
  basis: 'un-comtrade',
  sources: cited('wits-trade-2009'),
} satisfies Partial<Observation>;
const ofTheImf = disputed('What Serbia reported to the IMF for the year is slightly more.');

/** The one year for which Serbia’s report to UN Comtrade is at hand. */
const comtrade2009 = [
  yearly({ ...toComtrade, flow: 'export' }, asImports)(
    'exports-2009-rs-comtrade',
    2009,
    18_403.659,
    3,
    kazakhstan('exports-2009-comtrade'),
    ofTheImf('exports-2009-rs'),
  ), // O2009-sm
  yearly({ ...toComtrade, flow: 'import' }, asExports)(
    'imports-2009-rs-comtrade',
    2009,
    9756.366,
    3,
    kazakhstan('imports-2009-comtrade'),
    ofTheImf('imports-2009-rs'),
  ), // O2009-sx
] satisfies readonly Observation[];

const of2015 = {
  ...own,
  period: fullYear(2015),
  decimals: 1,
  sources: cited('sd-2016-11-12-vucic-kazakhstan'),
} satisfies Partial<Observation>;
const fromThePress = 'Serbian data as the press gave them before a visit; the office is not named.';

/** What Serbia’s side stated itself about a whole year. */
const stated = [
  {
    ...of2015,
    id: 'trade-turnover-2015-rs',
    flow: 'turnover',
    value: 166.6,
    conflictsWith: ['exports-2015-unctad', 'trade-claim-eurofast-2015'],
    note: en(
      `${fromThePress} An adviser’s 56 million and the compiled exports of the year are of another order; the 56 million equal what Kazakhstan reports.`,
    ),
  }, // T2015-ser
  {
    ...of2015,
    id: 'trade-balance-2015-rs',
    measure: 'trade-balance',
    flow: 'none',
    value: 117.8,
    conflictsWith: [],
    note: en(
      `${fromThePress} Published as a deficit of Serbia: by its count Kazakhstan sold that much more than it bought.`,
    ),
  }, // T2015-serdef
] satisfies readonly Observation[];

export const tradeRs: readonly Observation[] = [...imf, ...comtrade2009, ...stated];
