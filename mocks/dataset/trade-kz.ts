import type { Observation } from '#src/contract/observation.ts';
import { fullYear } from './periods.ts';
import { cited, en } from './row-parts.ts';
import { disputed, level, yearly } from './trade-series.ts';

const own = { ...level, reporter: 'KZ', partner: 'RS' } satisfies Partial<Observation>;
const toTheImf = {
  ...own,
  publishedBy: 'imf',
  basis: 'imf-dots',
  sources: cited('imf-direction-of-trade'),
} satisfies Partial<Observation>;

const imfExport = yearly({ ...toTheImf, flow: 'export', valuation: 'FOB' });
const imfImport = yearly({ ...toTheImf, flow: 'import', valuation: 'CIF' });

const serbia = disputed(
  'Serbia counts the same flow differently: its figure is never joined, added or averaged with this one.',
);
const oec = disputed('A compiled world table (OEC) gives the importer’s figure in its place.');
const unctad = disputed('A compiled matrix (UNCTAD), meant to hold what exporters report, gives far less.');
const nineMonths = disputed(
  'A total that the Serbian Foreign Ministry gave for nine months of the year does not fit: another reporter, a part of the year.',
);

/** Kazakhstan’s own yearly trade with Serbia up to 2020, from one statistical file. */
const imf = [
  // Exports to Serbia
  imfExport('exports-2011', 2011, 5.078568, 6, serbia('exports-2011-rs')), // DT2011-kx
  imfExport('exports-2012', 2012, 7.396632, 6, serbia('exports-2012-rs'), oec('exports-2012-oec')), // DT2012-kx
  imfExport('exports-2013', 2013, 4.498872, 6, serbia('exports-2013-rs'), oec('exports-2013-oec')), // DT2013-kx
  imfExport('exports-2014', 2014, 0.35118, 5, serbia('exports-2014-rs'), oec('exports-2014-oec')), // DT2014-kx
  imfExport('exports-2015', 2015, 27.557712, 6, serbia('exports-2015-rs'), unctad('exports-2015-unctad')), // DT2015-kx
  imfExport('exports-2016', 2016, 1.227102, 6, serbia('exports-2016-rs')), // DT2016-kx
  imfExport('exports-2017', 2017, 0.451112, 6, serbia('exports-2017-rs')), // DT2017-kx
  imfExport('exports-2018', 2018, 3.590541, 6, serbia('exports-2018-rs')), // DT2018-kx
  imfExport('exports-2019', 2019, 2.90512, 5, serbia('exports-2019-rs')), // DT2019-kx
  imfExport('exports-2020', 2020, 1.784979, 6, serbia('exports-2020-rs')), // DT2020-kx
  // Imports from Serbia
  imfImport('imports-2011', 2011, 11.266311, 6, serbia('imports-2011-rs')), // DT2011-km
  imfImport('imports-2012', 2012, 18.349638, 6, serbia('imports-2012-rs')), // DT2012-km
  imfImport('imports-2013', 2013, 18.171699, 6, serbia('imports-2013-rs')), // DT2013-km
  imfImport('imports-2014', 2014, 20.135474, 6, serbia('imports-2014-rs')), // DT2014-km
  imfImport('imports-2015', 2015, 28.434509, 6, serbia('imports-2015-rs')), // DT2015-km
  imfImport(
    'imports-2016',
    2016,
    25.142356,
    6,
    serbia('imports-2016-rs'),
    nineMonths('trade-turnover-2016-nine-months-rs'),
  ), // DT2016-km
  imfImport('imports-2017', 2017, 41.355687, 6, serbia('imports-2017-rs')), // DT2017-km
  imfImport('imports-2018', 2018, 25.06006, 5, serbia('imports-2018-rs')), // DT2018-km
  imfImport('imports-2019', 2019, 17.562437, 6, serbia('imports-2019-rs')), // DT2019-km
  imfImport('imports-2020', 2020, 13.905405, 6, serbia('imports-2020-rs')), // DT2020-km
] satisfies readonly Observation[];

const byTheState = {
  ...own,
  publishedBy: 'kz-government',
  basis: 'government',
  flow: 'turnover',
  decimals: 1,
  conflictsWith: [],
} satisfies Partial<Observation>;
const of2025 = {
  ...byTheState,
  publishedBy: 'kz-ministry-of-trade-and-integration',
  period: fullYear(2025),
  sources: cited('qazinform-2026-02-26-balkan-vector'),
} satisfies Partial<Observation>;
const rateOf2025 = {
  ...of2025,
  measure: 'trade-change-rate',
  unit: 'percent',
  unitMult: 0,
} satisfies Partial<Observation>;

/**
 * Yearly figures that ministries and the government gave themselves. From 2022 on they carry the line alone, on
 * another basis than the years to 2020. No figure for 2021 and 2023 has been found: they stay empty.
 */
const government = [
  {
    ...byTheState,
    id: 'trade-turnover-2016',
    period: fullYear(2016),
    value: 26.3,
    sources: cited('kazinform-2017-11-sagintayev'),
    conflictsWith: ['trade-turnover-2016-foreign-minister', 'trade-turnover-2016-nine-months-rs'],
    note: en(
      'Stated by the office of the Prime Minister. The Foreign Minister’s 26.4 million is a difference of rounding: exports and imports as reported to the IMF make 26.37. Serbia’s Foreign Ministry gave more than this for nine months of the year alone: another reporter.',
    ),
  }, // T2016-tot
  {
    ...byTheState,
    id: 'trade-turnover-2016-foreign-minister',
    publishedBy: 'kz-ministry-of-foreign-affairs',
    period: fullYear(2016),
    value: 26.4,
    sources: cited('kurir-2018-12-abdrakhmanov'),
    conflictsWith: ['trade-turnover-2016'],
    note: en(
      'Stated by the Foreign Minister. The Prime Minister’s 26.3 million is a difference of rounding: exports and imports as reported to the IMF make 26.37.',
    ),
  }, // T2016-tot2
  {
    ...byTheState,
    id: 'trade-turnover-2017',
    publishedBy: 'kz-ministry-of-foreign-affairs',
    period: fullYear(2017),
    value: 42,
    decimals: 0,
    sources: cited('kurir-2018-12-abdrakhmanov'),
    note: en(
      'Stated by the Foreign Minister in whole millions; it agrees with what was reported to the IMF.',
    ),
  }, // T2017-tot
  {
    ...byTheState,
    id: 'trade-turnover-2022',
    publishedBy: 'kz-ministry-of-foreign-affairs',
    period: fullYear(2022),
    value: 73.8,
    sources: cited('kazakhstan-today-2023-12-02-minister-visit', 'astana-times-2023-11-agreements'),
    note: en(
      'The first year after the files of the IMF, on another basis. Said to be three times an earlier level.',
    ),
  }, // T2022-tot
  {
    ...byTheState,
    id: 'trade-turnover-2024',
    period: fullYear(2024),
    value: 100.1,
    sources: cited('kazinform-2026-02-10-trade-growth'),
    conflictsWith: [
      'trade-claim-dacic-2024',
      'trade-claim-vassilenko-kazakh-count-2024',
      'trade-claim-vassilenko-serbian-count-2024',
    ],
    note: en(
      'Published in February 2026 as the base of the growth of 2025, which the Russian page measures against the year before and the English page, wrongly, against the month. Serbia’s officials and statistics speak of several times as much, mostly oil; the round 100 million of the Deputy Foreign Minister agrees.',
    ),
  }, // T2024-tot
  {
    ...of2025,
    id: 'trade-turnover-2025',
    value: 107.7,
    sources: cited('qazinform-2026-02-26-balkan-vector', 'kazpravda-2026-02-27-vucic-education'),
    conflictsWith: [
      'trade-claim-popovic-2025',
      'trade-claim-vucic-2026',
      'trade-claim-dacic-2025-first-half',
    ],
    note: en(
      'Serbian officials gave other figures: about 117 million for the year, about 120 million without a period, and about 500 million for the first half alone.',
    ),
  }, // T2025-tot
  {
    ...rateOf2025,
    id: 'trade-turnover-change-rate-2025',
    value: 7.6,
    note: en('Against 2024, as published.'),
  }, // T2025-tot
  {
    ...of2025,
    id: 'exports-2025',
    flow: 'export',
    value: 28.6,
    note: en('Its growth is called the highest of the whole period under observation.'),
  }, // T2025-exp
  {
    ...rateOf2025,
    id: 'exports-change-rate-2025',
    flow: 'export',
    value: 80.4,
    note: en('Against 2024, whose export level is not published.'),
  }, // T2025-exp
  { ...of2025, id: 'imports-2025', flow: 'import', value: 79.1 }, // T2025-imp
  {
    ...rateOf2025,
    id: 'imports-change-rate-2025',
    flow: 'import',
    value: -6.1,
    note: en('Against 2024, whose import level is not published.'),
  }, // T2025-imp
] satisfies readonly Observation[];

const toComtrade = {
  ...own,
  unitMult: 3,
  publishedBy: 'world-bank-wits',
  basis: 'un-comtrade',
  sources: cited('wits-trade-2009'),
} satisfies Partial<Observation>;
const serbiaToTheImf = disputed('So does its report to the IMF.');
const serbiaHere = disputed('Serbia counts the same flow differently.');

/** The one year for which Kazakhstan’s report to UN Comtrade is at hand. */
const comtrade = [
  yearly({ ...toComtrade, flow: 'export' })(
    'exports-2009-comtrade',
    2009,
    1016.814,
    3,
    serbiaHere('exports-2009-rs-comtrade'),
    serbiaToTheImf('exports-2009-rs'),
  ), // O2009-kx
  yearly({ ...toComtrade, flow: 'import' })(
    'imports-2009-comtrade',
    2009,
    17_218.888,
    3,
    serbiaHere('imports-2009-rs-comtrade'),
  ), // O2009-km
] satisfies readonly Observation[];

export const tradeKz: readonly Observation[] = [...imf, ...government, ...comtrade];
