import type { Statement } from '#src/contract/statement.ts';
import { article, en, month, publication } from './row-parts.ts';

const plain = { products: [], organisations: [], people: [], places: [] } satisfies Partial<Statement>;
const dated = 'The source gives no date; the month of its publication is taken.';
const undated = en(dated);

const narrated = {
  ...plain,
  kind: 'described',
  date: publication,
  note: undated,
} satisfies Partial<Statement>;
const abdreshev = {
  ...plain,
  kind: 'said',
  by: 'alisher-abdreshev',
  date: publication,
  people: ['alisher-abdreshev'],
  organisations: ['kaziss'],
  note: undated,
} satisfies Partial<Statement>;
const zhumangarin = {
  ...plain,
  by: 'serik-zhumangarin',
  date: month('2024-09'),
  people: ['serik-zhumangarin'],
  organisations: ['kz-government'],
  note: en(
    'Reported beside the commission’s meeting of September; the day is not stated and the year 2024 is inferred from the publication.',
  ),
} satisfies Partial<Statement>;

const withoutAmount = {
  ...plain,
  kind: 'described',
  by: 'kz-ministry-of-trade-and-integration',
  date: publication,
  note: en(
    'Until September 2024 against the same part of 2023. The source gives the direction and no amount; the ministry is named in ¶ 8.',
  ),
} satisfies Partial<Statement>;
const rose = {
  ...withoutAmount,
  flow: 'export',
  direction: 'up',
  sources: article(9),
} satisfies Partial<Statement>;
const fell = {
  ...withoutAmount,
  flow: 'import',
  direction: 'down',
  sources: article(10),
} satisfies Partial<Statement>;

const politics = [
  {
    ...narrated,
    id: 'partnership-growth',
    text: en(
      'Political, economic and cultural collaboration between the two countries is described as growing steadily, on a footing of mutual respect.',
    ),
    sectors: ['diplomacy', 'trade-policy', 'culture'],
    places: ['kazakhstan', 'serbia'],
    sources: article(1),
  },
  {
    ...narrated,
    id: 'high-level-exchanges',
    text: en(
      'The leaders keep up regular contact, with phone talks between Tokayev and Vučić, about global challenges and closer ties between the two countries.',
    ),
    sectors: ['diplomacy'],
    people: ['kassym-jomart-tokayev', 'aleksandar-vucic'],
    sources: article(3),
  },
  {
    ...abdreshev,
    id: 'interparliamentary-ties',
    text: en(
      'Ties between the parliaments matter, and so does the backing both countries give each other abroad.',
    ),
    sectors: ['diplomacy'],
    sources: article(4),
  },
  {
    ...abdreshev,
    id: 'serbian-support-osce-chair',
    text: en('Serbia backed Kazakhstan when it sought to chair the OSCE.'),
    sectors: ['diplomacy', 'defence-security'],
    organisations: ['kaziss', 'osce'],
    places: ['serbia', 'kazakhstan'],
    sources: article(5),
    note: en('The year of the chair is not stated. The date here is that of the publication.'),
  },
  {
    ...abdreshev,
    id: 'serbian-support-expo-2017',
    text: en('Serbia backed Astana as the host of EXPO 2017.'),
    sectors: ['diplomacy', 'tourism-sport'],
    places: ['serbia', 'astana'],
    sources: article(5),
  },
  {
    ...abdreshev,
    id: 'serbian-support-un-security-council',
    text: en(
      'Serbia backed Kazakhstan as a candidate for a non-permanent seat of 2017–2018 on the UN Security Council.',
    ),
    sectors: ['diplomacy', 'defence-security'],
    organisations: ['kaziss', 'un-security-council'],
    places: ['serbia', 'kazakhstan'],
    sources: article(5),
  },
  {
    ...abdreshev,
    id: 'trade-below-potential',
    text: en(
      'Trade of slightly more than 90 million dollars falls short of what the two countries could do.',
    ),
    sectors: ['trade'],
    quantity: 'trade-turnover-abdreshev-2024',
    sources: article(6),
    note: en(`The expert does not say for which period. ${dated}`),
  },
  {
    ...abdreshev,
    id: 'reliable-partner',
    text: en('In the Balkans and Southern Europe, Kazakhstan can still rely on Serbia as a partner.'),
    sectors: ['diplomacy'],
    places: ['serbia', 'balkans', 'southern-europe'],
    sources: article(6),
  },
  {
    ...abdreshev,
    id: 'agreements-underpin-cooperation',
    text: en(
      'Cooperation stands on 24 bilateral agreements; they include work on better trade and transport links over the Trans-Caspian route (TITR, the Middle Corridor).',
    ),
    sectors: ['diplomacy', 'trade-policy', 'transport'],
    quantity: 'agreements-24-2024',
    sources: article(7),
    note: en(`None of the 24 is named. ${dated}`),
  },
] satisfies readonly Statement[];

/** One row a good, so that each stands under its own sector. */
const goodsWithoutAmount = [
  {
    ...rose,
    id: 'exports-rose-textile-bags-packaging',
    text: en('Exports of textile bags and packaging to Serbia rose.'),
    sectors: ['textiles-packaging'],
    products: ['textile-bags-packaging'],
  },
  {
    ...rose,
    id: 'exports-rose-lumber',
    text: en('Exports of lumber to Serbia rose.'),
    sectors: ['paper-wood'],
    products: ['lumber'],
  },
  {
    ...rose,
    id: 'exports-rose-dried-legumes',
    text: en('Exports of dried legumes to Serbia rose.'),
    sectors: ['agriculture-food'],
    products: ['dried-legumes'],
  },
  {
    ...rose,
    id: 'exports-rose-lighting-equipment',
    text: en('Exports of lighting equipment to Serbia rose.'),
    sectors: ['machinery-instruments'],
    products: ['lighting-equipment'],
  },
  {
    ...rose,
    id: 'exports-rose-measuring-instruments',
    text: en('Exports of measuring instruments to Serbia rose, hydrometers and thermometers among them.'),
    sectors: ['machinery-instruments'],
    products: ['hydrometers-thermometers'],
  },
  {
    ...fell,
    id: 'imports-fell-liquid-gas-instruments',
    text: en('Imports from Serbia of instruments that measure liquids and gases fell.'),
    sectors: ['machinery-instruments'],
    products: ['liquid-gas-measuring-instruments'],
  },
  {
    ...fell,
    id: 'imports-fell-liquid-pumps',
    text: en('Imports of liquid pumps from Serbia fell.'),
    sectors: ['machinery-instruments'],
    products: ['liquid-pumps'],
  },
  {
    ...fell,
    id: 'imports-fell-plastic-pipes',
    text: en('Imports of plastic pipes from Serbia fell.'),
    sectors: ['rubber-plastics'],
    products: ['plastic-pipes'],
  },
  {
    ...fell,
    id: 'imports-fell-hoses',
    text: en('Imports of hoses from Serbia fell.'),
    sectors: ['rubber-plastics'],
    products: ['hoses'],
  },
  {
    ...fell,
    id: 'imports-fell-tyres',
    text: en('Imports of tyres from Serbia fell.'),
    sectors: ['rubber-plastics'],
    products: ['tyres'],
  },
] satisfies readonly Statement[];

const business = [
  {
    ...narrated,
    id: 'investment-gradual-growth',
    text: en('Investment between the two countries is described as growing gradually.'),
    sectors: ['investment'],
    places: ['kazakhstan', 'serbia'],
    sources: article(11),
  },
  {
    ...narrated,
    id: 'companies-construction',
    text: en('Companies with Serbian participation work in construction in Kazakhstan.'),
    sectors: ['investment', 'construction-materials'],
    places: ['kazakhstan'],
    sources: article(11),
    note: en(`Neither the companies nor their number is stated. ${dated}`),
  },
  {
    ...narrated,
    id: 'companies-automotive-trade',
    text: en('Companies with Serbian participation work in the automotive trade in Kazakhstan.'),
    sectors: ['investment', 'vehicles'],
    places: ['kazakhstan'],
    sources: article(11),
    note: en(`Neither the companies nor their number is stated. ${dated}`),
  },
  {
    ...narrated,
    id: 'companies-technical-services',
    text: en('Companies with Serbian participation offer technical services in Kazakhstan.'),
    sectors: ['investment'],
    places: ['kazakhstan'],
    sources: article(11),
    note: en(`Neither the companies nor their number is stated. ${dated}`),
  },
  {
    ...narrated,
    id: 'kazakh-invest-talks',
    text: en(
      'Kazakh Invest arranged talks with three Serbian companies (GOŠA FOM, Hipol, Sigma Ltd) about projects to share: industrial production, automation, electrical engineering.',
    ),
    sectors: ['investment', 'machinery-instruments'],
    organisations: ['kazakh-invest', 'hipol', 'gosa-fom', 'sigma-ltd'],
    sources: article(12),
    note: en(`The three companies are given as examples; no result of the talks is stated. ${dated}`),
  },
  {
    ...narrated,
    id: 'forum-medicine-pharmaceuticals',
    text: en(
      'At the business forum in Belgrade, business-to-business (B2B) meetings looked at medicine, pharmaceuticals and other industries as fields to work in together.',
    ),
    date: { start: '2024-11-12', end: '2024-11-12', precision: 'day' },
    sectors: ['investment', 'health-pharma'],
    places: ['belgrade'],
    sources: article(12),
    note: en('The source gives no year; 2024 is inferred from its publication.'),
  },
] satisfies readonly Statement[];

const transport = [
  {
    ...narrated,
    id: 'open-skies-potential',
    text: en(
      'At the commission’s third meeting the two sides pointed to what an open-skies policy could bring; 14 passenger flights a week are permitted now.',
    ),
    date: month('2024-09'),
    sectors: ['transport', 'trade-policy'],
    organisations: ['kz-rs-intergovernmental-commission'],
    places: ['belgrade'],
    quantity: 'flights-permitted-2024',
    sources: article(13),
    note: en(
      'Permitted, not flown. The source gives neither day nor year of the meeting; 2024 is inferred from its publication.',
    ),
  },
  {
    ...zhumangarin,
    id: 'open-skies-in-effect',
    kind: 'said',
    text: en('Airports in Kazakhstan already operate under open skies.'),
    sectors: ['transport'],
    places: ['kazakhstan'],
    sources: article(14),
  },
  {
    ...zhumangarin,
    id: 'serbia-as-hub',
    kind: 'said',
    text: en(
      'With direct flights between the two countries, Serbia could serve as a hub on the way to Europe.',
    ),
    sectors: ['transport'],
    places: ['serbia', 'europe'],
    sources: article(14),
  },
  {
    ...zhumangarin,
    id: 'cargo-transit-to-serbia',
    kind: 'planned',
    text: en(
      'Kazakhstan would like to build up transit of cargo from its own territory and China to Serbia and on into other countries of Europe.',
    ),
    sectors: ['transport'],
    places: ['kazakhstan', 'china', 'serbia', 'europe'],
    sources: article(14),
  },
  {
    ...zhumangarin,
    id: 'titr-proposed-for-transit',
    kind: 'offered',
    text: en('Kazakhstan proposed to examine the Trans-Caspian route (TITR) for that transit.'),
    sectors: ['transport'],
    places: ['kazakhstan', 'china', 'serbia', 'europe'],
    sources: article(14),
  },
] satisfies readonly Statement[];

const supplies = [
  {
    ...zhumangarin,
    id: 'offer-non-primary-goods',
    kind: 'offered',
    text: en(
      'Kazakhstan says it can supply Serbia with non-primary goods for over 500 million dollars: metallurgical, petrochemical, chemical and machine-building products and food.',
    ),
    sectors: ['trade', 'metals', 'chemicals', 'agriculture-food', 'machinery-instruments'],
    products: [
      'metallurgical-products',
      'petrochemical-products',
      'food-products',
      'chemical-products',
      'machine-building-products',
    ],
    flow: 'export',
    places: ['serbia'],
    quantity: 'trade-offer-non-primary-goods-2024',
    sources: article(15),
  },
  {
    ...plain,
    id: 'offer-vehicles-construction-materials',
    kind: 'offered',
    text: en(
      'Vehicles and construction materials could be delivered too: production and logistics in Kazakhstan are called strong enough for it.',
    ),
    date: month('2024-09'),
    sectors: ['vehicles', 'construction-materials'],
    products: ['motor-vehicles', 'building-materials'],
    flow: 'export',
    organisations: ['kz-government'],
    places: ['serbia'],
    sources: article(15),
    note: en(
      'The narrator continues the Deputy Prime Minister’s offer without naming anybody; no amount is stated. The month is that of the offer; the year 2024 is inferred.',
    ),
  },
  {
    ...narrated,
    id: 'farm-exports-to-expand',
    kind: 'planned',
    text: en('Kazakhstan wants to sell Serbia more wheat and other cereals, buckwheat, legumes and onions.'),
    sectors: ['agriculture-food'],
    products: ['legumes', 'onions', 'buckwheat', 'cereals', 'wheat'],
    flow: 'export',
    places: ['serbia'],
    sources: article(16),
    note: en(`No amounts are stated. ${dated}`),
  },
  {
    ...narrated,
    id: 'farm-exports-to-add',
    kind: 'planned',
    text: en(
      'Kazakhstan wants to begin selling Serbia meat (beef, horse meat, poultry), dairy and fish products, and honey.',
    ),
    sectors: ['agriculture-food'],
    products: ['fish-products', 'honey', 'poultry', 'horse-meat', 'beef', 'dairy-products'],
    flow: 'export',
    places: ['serbia'],
    sources: article(16),
    note: en(`No amounts are stated. ${dated}`),
  },
  {
    ...narrated,
    id: 'livestock-imports-wanted',
    kind: 'planned',
    text: en(
      'Kazakhstan wants to buy breeding cows and genetic material in Serbia to strengthen its own livestock farming.',
    ),
    sectors: ['agriculture-food'],
    products: ['breeding-cows', 'livestock-genetic-material'],
    flow: 'import',
    places: ['serbia', 'kazakhstan'],
    sources: article(16),
    note: en(`No amounts are stated. ${dated}`),
  },
] satisfies readonly Statement[];

const cultureAndScience = [
  {
    ...narrated,
    id: 'cultural-exchange-cornerstone',
    text: en('Cultural exchange is called a cornerstone of the relationship.'),
    sectors: ['culture'],
    sources: article(17),
  },
  {
    ...narrated,
    id: 'astana-opera-in-serbia',
    text: en('Astana Opera performs in Serbia every year.'),
    sectors: ['culture'],
    organisations: ['astana-opera'],
    places: ['serbia'],
    sources: article(17),
  },
  {
    ...narrated,
    id: 'drama-theatres-in-serbia',
    text: en('Regional drama theatres from Kazakhstan perform in Serbia every year.'),
    sectors: ['culture'],
    organisations: ['kz-regional-drama-theatres'],
    places: ['serbia'],
    sources: article(17),
    note: en(`The theatres are not named. ${dated}`),
  },
  {
    ...narrated,
    id: 'cinema-days',
    text: en('The embassy of Kazakhstan holds Cinema Days in Serbia.'),
    sectors: ['culture'],
    organisations: ['kazakhstan-embassy-belgrade'],
    places: ['serbia'],
    sources: article(17),
  },
  {
    ...narrated,
    id: 'kazakh-cuisine-days',
    text: en('The embassy of Kazakhstan holds Kazakh Cuisine Days in Serbia.'),
    sectors: ['culture'],
    organisations: ['kazakhstan-embassy-belgrade'],
    places: ['serbia'],
    sources: article(17),
  },
  {
    ...narrated,
    id: 'photography-exhibitions',
    text: en('The embassy of Kazakhstan shows photography in exhibitions in Serbia.'),
    sectors: ['culture'],
    organisations: ['kazakhstan-embassy-belgrade'],
    places: ['serbia'],
    sources: article(17),
  },
  {
    ...narrated,
    id: 'academic-agricultural-growth',
    text: en('Joint work in research and farming has grown as well.'),
    sectors: ['education-science', 'agriculture-food'],
    sources: article(18),
  },
  {
    ...narrated,
    id: 'budan-zemun-polje-corn',
    text: en(
      'Budan LLP of Kazakhstan and the Serbian Research Institute Zemun Polje have developed hybrid corn seeds together for more than 30 years.',
    ),
    sectors: ['agriculture-food', 'education-science'],
    products: ['hybrid-corn-seeds'],
    organisations: ['budan-llp', 'zemun-polje-institute'],
    quantity: 'corn-cooperation-length-2024',
    sources: article(18),
  },
  {
    ...narrated,
    id: 'hybrids-share-of-corn-crop',
    text: en('The jointly developed hybrids make up 85% of the corn crop of Kazakhstan.'),
    sectors: ['agriculture-food', 'education-science'],
    products: ['hybrid-corn-seeds'],
    organisations: ['budan-llp', 'zemun-polje-institute'],
    places: ['kazakhstan'],
    quantity: 'corn-crop-share-hybrids-2024',
    sources: article(18),
    note: en(`Corn only; neither a year nor whoever measured it is named. ${dated}`),
  },
  {
    ...narrated,
    id: 'sunflower-development',
    text: en('Researchers from Serbia have helped to develop the growing of sunflower in Kazakhstan.'),
    sectors: ['agriculture-food', 'education-science'],
    products: ['sunflower'],
    places: ['kazakhstan'],
    sources: article(18),
    note: en(`Neither researchers nor institute is named. ${dated}`),
  },
] satisfies readonly Statement[];

export const statements: readonly Statement[] = [
  ...politics,
  ...goodsWithoutAmount,
  ...business,
  ...transport,
  ...supplies,
  ...cultureAndScience,
];
