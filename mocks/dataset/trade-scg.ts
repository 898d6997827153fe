import type { Observation } from '#src/contract/observation.ts';
import { cited } from './row-parts.ts';
import { disputed, level, yearly } from './trade-series.ts';

const toTheImf = {
  ...level,
  publishedBy: 'imf',
  basis: 'imf-dots',
  sources: cited('imf-direction-of-trade'),
} satisfies Partial<Observation>;

const partner =
  'The other side is FR Yugoslavia, later Serbia and Montenegro: another partner than Serbia, never one line with it.';

const byKazakhstan = { ...toTheImf, reporter: 'KZ', partner: 'SCG' } satisfies Partial<Observation>;
const exported = yearly({ ...byKazakhstan, flow: 'export', valuation: 'FOB' }, partner);
const imported = yearly({ ...byKazakhstan, flow: 'import', valuation: 'CIF' }, partner);

const byPartner = { ...toTheImf, reporter: 'SCG', partner: 'KZ' } satisfies Partial<Observation>;
const bought = yearly({ ...byPartner, flow: 'export', valuation: 'CIF' }, partner);
const sold = yearly({ ...byPartner, flow: 'import', valuation: 'FOB' }, partner);

const oecMore = disputed('A compiled world table (OEC) gives more.');
const oecLess = disputed('A compiled world table (OEC) gives less.');
const unctadMore = disputed('A compiled matrix of what exporters report (UNCTAD) gives more.');
const unctadLess = disputed('A compiled matrix of what exporters report (UNCTAD) gives less.');

/** Before 2006, as Kazakhstan reports it. */
const kazakhstan = [
  // Exports
  exported('exports-to-scg-1994', 1994, 0.7, 1), // DT1994-kx
  exported('exports-to-scg-1996', 1996, 0.6, 1), // DT1996-kx
  exported('exports-to-scg-1997', 1997, 0.2, 1), // DT1997-kx
  exported('exports-to-scg-1999', 1999, 0.4, 1), // DT1999-kx
  exported('exports-to-scg-2004', 2004, 0.105696, 6, oecMore('exports-to-scg-2004-oec')), // DT2004-kx
  exported('exports-to-scg-2005', 2005, 0.04404, 5, unctadMore('exports-to-scg-2005-unctad')), // DT2005-kx
  // Imports
  imported('imports-from-scg-1994', 1994, 4.9, 1), // DT1994-km
  imported('imports-from-scg-1995', 1995, 1.9, 1, unctadLess('imports-from-scg-1995-unctad')), // DT1995-km
  imported('imports-from-scg-1996', 1996, 2.4, 1), // DT1996-km
  imported('imports-from-scg-1997', 1997, 2.1, 1), // DT1997-km
  imported('imports-from-scg-1998', 1998, 1.7, 1), // DT1998-km
  imported('imports-from-scg-1999', 1999, 0.5, 1), // DT1999-km
  imported('imports-from-scg-2000', 2000, 0.4529, 4), // DT2000-km
  imported('imports-from-scg-2001', 2001, 1.028299, 6), // DT2001-km
  imported('imports-from-scg-2002', 2002, 2.425301, 6), // DT2002-km
  imported('imports-from-scg-2003', 2003, 0.986201, 6), // DT2003-km
  imported('imports-from-scg-2004', 2004, 1.552559, 6), // DT2004-km
  imported(
    'imports-from-scg-2005',
    2005,
    0.736522,
    6,
    unctadMore('imports-from-scg-2005-unctad'),
    oecMore('imports-from-scg-2005-oec'),
  ), // DT2005-km
] satisfies readonly Observation[];

/** Before 2006, as FR Yugoslavia and then Serbia and Montenegro report it. */
const serbiaAndMontenegro = [
  // Kazakhstan’s exports: what the partner reports as its imports
  bought('exports-to-scg-2000-scg', 2000, 5.665001, 6, oecLess('exports-to-scg-2000-oec')), // DT2000-sm
  bought('exports-to-scg-2001-scg', 2001, 12.584766, 6, oecLess('exports-to-scg-2001-oec')), // DT2001-sm
  bought('exports-to-scg-2002-scg', 2002, 5.774514, 6, oecLess('exports-to-scg-2002-oec')), // DT2002-sm
  // Kazakhstan’s imports: what the partner reports as its exports
  sold('imports-from-scg-2000-scg', 2000, 0.341, 3, oecMore('imports-from-scg-2000-oec')), // DT2000-sx
  sold('imports-from-scg-2001-scg', 2001, 0.656406, 6, oecMore('imports-from-scg-2001-oec')), // DT2001-sx
  sold('imports-from-scg-2002-scg', 2002, 1.190799, 6, oecMore('imports-from-scg-2002-oec')), // DT2002-sx
] satisfies readonly Observation[];

export const tradeScg: readonly Observation[] = [...kazakhstan, ...serbiaAndMontenegro];
