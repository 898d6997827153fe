import type { Observation } from '#src/contract/observation.ts';
import { cited } from './row-parts.ts';
import { disputed, level, yearly } from './trade-series.ts';

const compiled = { ...level, reporter: 'compiled' } satisfies Partial<Observation>;
const scgOnly = 'The other side is FR Yugoslavia, later Serbia and Montenegro.';

const oec = {
  ...compiled,
  unitMult: 0,
  publishedBy: 'oec',
  basis: 'oec',
  sources: cited('oec-trade-networks'),
} satisfies Partial<Observation>;
const importers = 'Compiled from what the importer reports: no count of Kazakhstan’s.';
const second = 'Compiled by a third party: a second source beside what the two states report.';
const scgExports = yearly(
  { ...oec, partner: 'SCG', flow: 'export' },
  `${second} From 2000 on the table follows the importer. ${scgOnly}`,
);
const scgImports = yearly({ ...oec, partner: 'SCG', flow: 'import' }, `${second} ${scgOnly}`);
const exports = yearly({ ...oec, partner: 'RS', flow: 'export' }, importers);
const imports = yearly({ ...oec, partner: 'RS', flow: 'import' }, second);

const unctad = {
  ...compiled,
  unitMult: 3,
  publishedBy: 'unctad',
  basis: 'unctad',
  sources: cited('unctad-trade-matrix'),
} satisfies Partial<Observation>;
const exporters = 'Compiled from what the exporter reports: a second source.';
const unctadScgExports = yearly({ ...unctad, partner: 'SCG', flow: 'export' }, `${exporters} ${scgOnly}`);
const unctadScgImports = yearly({ ...unctad, partner: 'SCG', flow: 'import' }, `${exporters} ${scgOnly}`);
const unctadExports = yearly({ ...unctad, partner: 'RS', flow: 'export' }, exporters);
const unctadImports = yearly({ ...unctad, partner: 'RS', flow: 'import' }, exporters);

const kazakhstanLess = disputed('Kazakhstan itself reports far less to the IMF.');
const kazakhstanMore = disputed('Kazakhstan itself reports far more to the IMF.');
const importerMore = disputed('The importing side itself reports more to the IMF.');
const importerLess = disputed('Kazakhstan itself reports less to the IMF.');
const kazakhImporterMore = disputed('Kazakhstan itself reports more to the IMF.');
const exporterLess = disputed('The exporting side reports less to the IMF.');
const smallerTotal = disputed(
  'The President of Kazakhstan spoke that year of a total trade smaller than these exports, without a period.',
);
const serbiaTotal = disputed('Serbian data put the trade of the year at several times this amount.');
const adviserTotal = disputed('A tax adviser’s total for the year is larger as well.');

/** The Observatory of Economic Complexity: what its world table holds for this pair. */
const worldTable = [
  // Exports of Kazakhstan, before 2006
  scgExports('exports-to-scg-1996-oec', 1996, 640_084, 0), // O1996-ke
  scgExports('exports-to-scg-2000-oec', 2000, 1_503_550, 0, importerMore('exports-to-scg-2000-scg')), // O2000-ke
  scgExports('exports-to-scg-2001-oec', 2001, 10_044_539, 0, importerMore('exports-to-scg-2001-scg')), // O2001-ke
  scgExports('exports-to-scg-2002-oec', 2002, 4_754_327, 0, importerMore('exports-to-scg-2002-scg')), // O2002-ke
  scgExports('exports-to-scg-2004-oec', 2004, 84_316_119, 0, kazakhstanLess('exports-to-scg-2004')), // O2004-ke
  // Imports of Kazakhstan, before 2006
  scgImports('imports-from-scg-1996-oec', 1996, 2_089_983, 0), // O1996-ki
  scgImports('imports-from-scg-1999-oec', 1999, 365_692, 0), // O1999-ki
  scgImports('imports-from-scg-2000-oec', 2000, 412_448, 0, exporterLess('imports-from-scg-2000-scg')), // O2000-ki
  scgImports('imports-from-scg-2001-oec', 2001, 922_479, 0, exporterLess('imports-from-scg-2001-scg')), // O2001-ki
  scgImports('imports-from-scg-2002-oec', 2002, 2_313_488, 0, exporterLess('imports-from-scg-2002-scg')), // O2002-ki
  scgImports('imports-from-scg-2003-oec', 2003, 889_509, 0), // O2003-ki
  scgImports('imports-from-scg-2004-oec', 2004, 1_491_464, 0), // O2004-ki
  scgImports('imports-from-scg-2005-oec', 2005, 3_396_319, 0, importerLess('imports-from-scg-2005')), // O2005-ki
  // Exports of Kazakhstan: the importer’s figures. The 888 million of 2013 are Serbian imports
  exports('exports-2006-oec', 2006, 46_823_128, 0, importerMore('exports-2006-rs')), // O2006-ke
  exports('exports-2007-oec', 2007, 66_958_904, 0, importerMore('exports-2007-rs')), // O2007-ke
  exports('exports-2010-oec', 2010, 27_639_742, 0, smallerTotal('trade-claim-nazarbayev-2010')), // O2010-ke
  exports('exports-2012-oec', 2012, 415_253_088, 0, kazakhstanLess('exports-2012')), // O2012-ke
  exports('exports-2013-oec', 2013, 888_174_489, 0, kazakhstanLess('exports-2013')), // O2013-ke
  exports('exports-2014-oec', 2014, 198_049_494, 0, kazakhstanLess('exports-2014')), // O2014-ke
  // Imports of Kazakhstan
  imports('imports-2006-oec', 2006, 8_800_872, 0), // O2006-ki
  imports('imports-2007-oec', 2007, 16_275_627, 0), // O2007-ki
  imports('imports-2010-oec', 2010, 7_734_849, 0), // O2010-ki
  imports('imports-2011-oec', 2011, 10_597_850, 0), // O2011-ki
  imports('imports-2012-oec', 2012, 18_284_800, 0), // O2012-ki
  imports('imports-2013-oec', 2013, 18_387_878, 0), // O2013-ki
  imports('imports-2014-oec', 2014, 19_156_418, 0), // O2014-ki
] satisfies readonly Observation[];

/** UNCTAD’s matrix of three years; the sections of 2015 are in `trade-goods.ts`. */
const matrix = [
  // Before 2006
  unctadScgExports('exports-to-scg-1995-unctad', 1995, 21.598, 3), // U1995-ke
  unctadScgExports('exports-to-scg-2005-unctad', 2005, 2575.696, 3, kazakhstanLess('exports-to-scg-2005')), // U2005-ke
  unctadScgImports('imports-from-scg-1995-unctad', 1995, 278, 3, kazakhImporterMore('imports-from-scg-1995')), // U1995-se
  unctadScgImports('imports-from-scg-2005-unctad', 2005, 2531.585, 3, importerLess('imports-from-scg-2005')), // U2005-se
  // With Serbia
  unctadExports(
    'exports-2015-unctad',
    2015,
    1350.951,
    3,
    serbiaTotal('trade-turnover-2015-rs'),
    adviserTotal('trade-claim-eurofast-2015'),
    kazakhstanMore('exports-2015'),
  ), // U2015-ke
  unctadImports('imports-2015-unctad', 2015, 24400.251, 3), // U2015-se
] satisfies readonly Observation[];

export const tradeCompiled: readonly Observation[] = [...worldTable, ...matrix];
