import type { Statement } from '#src/contract/statement.ts';
import { cited, day, en, month } from './row-parts.ts';
import { plain, unnamed } from './statement-parts.ts';

const vassilenko = {
  ...plain,
  kind: 'said',
  by: 'vassilenko',
  date: day('2024-09-08'),
  sectors: ['trade'],
  people: ['vassilenko'],
  organisations: ['kz-ministry-of-foreign-affairs'],
  places: ['kazakhstan', 'serbia'],
} satisfies Partial<Statement>;

const dacic = {
  ...plain,
  kind: 'said',
  by: 'dacic',
  date: day('2025-08-08'),
  sectors: ['trade', 'energy'],
  products: ['crude-oil'],
  people: ['dacic'],
  organisations: ['rs-government', 'kz-rs-intergovernmental-commission'],
  places: ['kazakhstan', 'serbia'],
  sources: cited('pink-2025-08-commission'),
} satisfies Partial<Statement>;
const sessionDay =
  'The page gives the month of August 2025; the day is that of the commission’s fourth session, which it reports.';

const vucic = {
  ...plain,
  kind: 'said',
  by: 'aleksandar-vucic',
  date: day('2026-02-27'),
  sectors: ['trade'],
  people: ['aleksandar-vucic'],
  sources: cited('qazinform-2026-02-27-vucic-interview'),
} satisfies Partial<Statement>;

/** What was said of the distance between both sides’ figures: oil, and the exchange of statistics. */
const gap = [
  {
    ...vassilenko,
    id: 'gap-kazakh-count-2024',
    text: en(
      'The two sides count differently: Kazakhstan’s statistics put trade at around 100 million dollars a year, Serbia’s at around 400 million.',
    ),
    quantity: 'trade-claim-vassilenko-kazakh-count-2024',
    sources: cited('euronews-srbija-2024-09-08-vasilenko', 'tip-2024-09-08-vasilenko'),
    note: en('No year is named for the two figures and no reason is given for their distance.'),
  }, // T2024-vas
  {
    ...vassilenko,
    id: 'gap-serbian-count-2024',
    text: en('Counted by Serbia, the same trade comes to around 400 million dollars a year.'),
    quantity: 'trade-claim-vassilenko-serbian-count-2024',
    sources: cited('euronews-srbija-2024-09-08-vasilenko'),
    note: en(
      'A Kazakh official quotes Serbian statistics; he names no year. A Serbian official later spoke of around 600 million for 2024.',
    ),
  }, // T2024-vas-rs
  {
    ...dacic,
    id: 'gap-crude-oil-2024',
    text: en(
      'Serbia and Kazakhstan traded goods for around 600 million dollars in 2024, and crude oil from Kazakhstan was the bulk of it.',
    ),
    quantity: 'trade-claim-dacic-2024',
    note: en(
      `Serbia’s view; Kazakhstan’s government published 100.1 million for the same year. He names oil as the main good; how large its part is, and whether it accounts for the distance, he does not say. ${sessionDay}`,
    ),
  }, // T2024-ser
  {
    ...dacic,
    id: 'gap-oil-first-half-2025',
    text: en('Half of 2025 alone brought trade of 500 million dollars, oil from Kazakhstan making up most.'),
    quantity: 'trade-claim-dacic-2025-first-half',
    note: en(
      `Serbia’s view; Kazakhstan’s ministry published 107.7 million for the whole of 2025. No share of the oil is stated. ${sessionDay}`,
    ),
  }, // T2025h1-ser
  {
    ...plain,
    id: 'gap-energy-products-2017',
    text: en('Seen from Serbia, the goods exchanged with Kazakhstan are mainly energy products.'),
    kind: 'described',
    date: day('2017-06-08'),
    sectors: ['trade', 'energy'],
    products: ['energy-products'],
    places: ['kazakhstan', 'serbia'],
    sources: cited('vesti-online-2017-06-08-kazakhstan'),
    note: en(`The press speaks here, not an official; no share is stated. ${unnamed}`),
  }, // P-vesti
  {
    ...plain,
    id: 'gap-statistics-exchange-2024',
    text: en(
      'Among what was agreed in Belgrade on the day of President Tokayev’s visit is that the two countries exchange their statistics on mutual trade.',
    ),
    kind: 'described',
    date: day('2024-11-19'),
    sectors: ['trade', 'trade-policy'],
    places: ['belgrade', 'kazakhstan', 'serbia'],
    sources: cited('news-central-asia-2024-11-20-visit'),
    note: en(
      `No title of a document is given. Ten documents were signed and eight are named; whether this is one of the two others is not stated, nor what has been exchanged since. ${unnamed}`,
    ),
  }, // D-2024e
] satisfies readonly Statement[];

const levels = [
  {
    ...plain,
    id: 'trade-below-potential-2010',
    text: en('Some 20 million dollars of trade is much less than the two countries could reach.'),
    kind: 'said',
    by: 'nazarbayev',
    date: day('2010-10-07'),
    sectors: ['trade'],
    people: ['nazarbayev'],
    quantity: 'trade-claim-nazarbayev-2010',
    sources: cited('oca-magazine-2010-10-visit'),
    note: en('The period that the figure covers is not stated.'),
  }, // T2010-app
  {
    ...plain,
    id: 'trade-eurofast-2015',
    text: en('Trade is put at 56 million dollars in 2015 and at 230 million over ten years.'),
    kind: 'described',
    by: 'eurofast',
    date: day('2016-10-26'),
    sectors: ['trade'],
    organisations: ['eurofast'],
    quantity: 'trade-claim-eurofast-2015',
    sources: cited('itr-2016-10-26-dta'),
    note: en(
      'Where the figures come from is not stated. The 56 million equals the exports and imports of 2015 that Kazakhstan reported (27.56 and 28.43 million); which ten years the 230 million cover is left open.',
    ),
  }, // T2015-eur
  {
    ...plain,
    id: 'trade-approaching-70-million-2024',
    text: en(
      'Shortly before the visit of November 2024 trade of that year was said to be near 70 million dollars.',
    ),
    kind: 'described',
    by: 'khabar-24',
    date: month('2024-11'),
    sectors: ['trade'],
    organisations: ['khabar-24'],
    quantity: 'trade-claim-khabar-2024',
    sources: cited('khabar-24-2024-11-tokayev-serbia'),
    note: en('State television, naming no office; which months are counted is not stated.'),
  }, // T2024m-kh
  {
    ...plain,
    id: 'trade-growth-popovic-2025',
    text: en('Trade grew by 7% in 2025, to around 117 million dollars.'),
    kind: 'said',
    by: 'nenad-popovic',
    date: day('2026-02-26'),
    sectors: ['trade'],
    people: ['nenad-popovic'],
    organisations: ['rs-government'],
    quantity: 'trade-claim-popovic-2025',
    sources: cited('qazinform-2026-02-26-serbian-companies'),
    note: en(
      'Whose statistics he used is not stated. Kazakhstan’s ministry published 107.7 million, 7.6% more than a year before.',
    ),
  }, // T2025-pop
  {
    ...vucic,
    id: 'trade-level-vucic-2026',
    text: en('Trade stands at some 120 million dollars now.'),
    quantity: 'trade-claim-vucic-2026',
    note: en('Said in an interview; neither the period nor whose statistics he used is stated.'),
  }, // T2025-vuc
  {
    ...vucic,
    id: 'trade-target-one-billion-2026',
    text: en(
      'Trade of one billion dollars should be what both countries aim for first of all; five years are hinted at.',
    ),
    kind: 'planned',
    quantity: 'trade-target-vucic-2026',
    note: en(
      'A goal, said in an interview. No document is named for it, and the five years are no more than hinted at.',
    ),
  }, // B-1bn
] satisfies readonly Statement[];

const newExport = {
  ...plain,
  kind: 'described',
  date: day('2026-02-26'),
  flow: 'export',
  places: ['serbia'],
  sources: cited('qazinform-2026-02-26-balkan-vector'),
  note: en(`About 2025; the source gives no amount. ${unnamed}`),
} satisfies Partial<Statement>;
const importsRose = { ...newExport, flow: 'import', direction: 'up' } satisfies Partial<Statement>;
const soldBySerbia = {
  ...newExport,
  flow: 'import',
  sources: cited('naslovi-2026-02-26-vucic-arrives'),
  note: en(`Neither a year nor an amount is given. ${unnamed}`),
} satisfies Partial<Statement>;

/** One row a good, so that each stands under its own sector. */
const goods = [
  {
    ...newExport,
    id: 'exports-new-packaging-materials-2025',
    text: en('Packaging materials were new in 2025 among the goods that Kazakhstan sells to Serbia.'),
    sectors: ['textiles-packaging'],
    products: ['packaging-materials'],
  }, // P-2025new
  {
    ...newExport,
    id: 'exports-new-cotton-wool-2025',
    text: en('Cotton wool was new in 2025 among the goods that Kazakhstan sells to Serbia.'),
    sectors: ['textiles-packaging'],
    products: ['cotton-wool'],
  }, // P-2025new
  {
    ...newExport,
    id: 'exports-new-equipment-2025',
    text: en('Equipment was new in 2025 among the goods that Kazakhstan sells to Serbia.'),
    sectors: ['machinery-instruments'],
    products: ['equipment'],
    note: en(`About 2025; the source says neither what kind of equipment nor how much. ${unnamed}`),
  }, // P-2025new
  {
    ...newExport,
    id: 'exports-new-natural-gas-2025',
    text: en('Natural gas was new in 2025 among the goods that Kazakhstan sells to Serbia.'),
    sectors: ['energy'],
    products: ['natural-gas'],
  }, // P-2025new
  {
    ...importsRose,
    id: 'imports-rose-medicines-2025',
    text: en('Imports of medicines from Serbia rose in 2025.'),
    sectors: ['health-pharma'],
    products: ['medicines'],
  }, // P-2025imp
  {
    ...importsRose,
    id: 'imports-rose-aluminium-2025',
    text: en('Imports from Serbia of aluminium in plates, sheets and strips rose in 2025.'),
    sectors: ['metals'],
    products: ['aluminium-plates-sheets-strips'],
  }, // P-2025imp
  {
    ...importsRose,
    id: 'imports-rose-paper-2025',
    text: en('Imports from Serbia of paper, of cardboard and of cellulose wool rose in 2025.'),
    sectors: ['paper-wood'],
    products: ['paper-cardboard-cellulose-wool'],
  }, // P-2025imp
  {
    ...soldBySerbia,
    id: 'imports-aluminium-constructions-2026',
    text: en('Serbia sells Kazakhstan constructions of aluminium and parts of them.'),
    sectors: ['metals'],
    products: ['aluminium-constructions'],
  }, // P-rs
  {
    ...soldBySerbia,
    id: 'imports-floor-tiles-2026',
    text: en('Serbia sells Kazakhstan floor tiles.'),
    sectors: ['construction-materials'],
    products: ['floor-tiles'],
  }, // P-rs
  {
    ...soldBySerbia,
    id: 'imports-wooden-furniture-2026',
    text: en('Serbia sells Kazakhstan furniture made of wood.'),
    sectors: ['paper-wood'],
    products: ['wooden-furniture'],
  }, // P-rs
  {
    ...soldBySerbia,
    id: 'imports-lifts-2026',
    text: en('Serbia sells Kazakhstan lifts.'),
    sectors: ['machinery-instruments'],
    products: ['lifts'],
  }, // P-rs
] satisfies readonly Statement[];

const tradeRules = [
  {
    ...plain,
    id: 'free-trade-since-2012',
    text: en('Free trade between the two countries is dated to January 2012.'),
    kind: 'described',
    date: day('2017-06-08'),
    sectors: ['trade-policy'],
    places: ['kazakhstan', 'serbia'],
    sources: cited('vesti-online-2017-06-08-kazakhstan'),
    note: en(
      `A newspaper’s date for the entry into force of the agreement signed on 7 October 2010; no register confirms it. ${unnamed}`,
    ),
  }, // L-fta3
  {
    ...plain,
    id: 'cheese-quota-draft-2023',
    text: en(
      'A draft of the Eurasian Economic Commission would give Kazakhstan 121.4 of the 400 tonnes of Serbian cheese that the union admits free of duty in 2023, and 3,275 litres of spirit in liquor, counted as pure alcohol.',
    ),
    kind: 'planned',
    by: 'eurasian-economic-commission',
    date: day('2022-06-27'),
    sectors: ['trade-policy', 'agriculture-food'],
    products: ['cheese', 'liquor'],
    flow: 'import',
    organisations: ['eurasian-economic-commission'],
    places: ['kazakhstan', 'serbia'],
    quantity: 'cheese-quota-draft-2023-kazakhstan',
    sources: cited('interfax-2022-06-27-eaeu-quotas'),
    note: en('A draft; that it was adopted is not shown.'),
  }, // L-eaeu3
] satisfies readonly Statement[];

export const tradeStatements: readonly Statement[] = [...gap, ...levels, ...goods, ...tradeRules];
