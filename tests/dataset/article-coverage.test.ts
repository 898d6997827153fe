import { expect, test } from 'vitest';
import { dataset } from '#mocks/dataset/dataset.ts';
import { collectionNames } from '#src/contract/collections.ts';
import { articleSourceId } from '#src/contract/source.ts';
import { articleParagraphs } from './article-paragraphs.ts';

/** What each paragraph holds: ids that must name it as their place, and what they must say. */
const paragraphs: Record<number, Record<string, readonly (string | number)[]>> = {
  1: {
    'relations-length-2024': [28],
    'partnership-growth': ['Political', 'economic', 'cultural', 'mutual respect'],
    'tokayev-visit-belgrade-2024': ['2024-11-19', 'belgrade', 'kassym-jomart-tokayev'],
    'kassym-jomart-tokayev': ['Kassym-Jomart Tokayev', 'President of Kazakhstan'],
  },
  2: {
    'diplomatic-relations-1996': ['1996-12-10'],
    'serbian-embassy-astana-2011': ['2011', 'astana'],
    'kazakh-embassy-belgrade-2019': ['2019', 'belgrade'],
    'serbia-embassy-astana': ['2011'],
    'kazakhstan-embassy-belgrade': ['2019'],
  },
  3: {
    'presidential-visits-2024': [4],
    'expo-2017-serbian-president': ['2017', 'EXPO 2017'],
    'high-level-exchanges': ['phone', 'aleksandar-vucic', 'kassym-jomart-tokayev', 'global challenges'],
    'aleksandar-vucic': ['Aleksandar Vučić', 'President of Serbia'],
  },
  4: {
    'alisher-abdreshev': ['Alisher Abdreshev', 'KazISS', 'expert'],
    kaziss: ['Kazakhstan Institute for Strategic Studies'],
    'interparliamentary-ties': ['parliaments', 'backing'],
  },
  5: {
    'serbian-support-osce-chair': ['OSCE', 'alisher-abdreshev'],
    'serbian-support-expo-2017': ['EXPO 2017', 'Astana'],
    'serbian-support-un-security-council': ['UN Security Council', '2017–2018', 'non-permanent'],
    osce: ['OSCE'],
    'un-security-council': ['UN Security Council'],
  },
  6: {
    'trade-turnover-abdreshev-2024': [90, 'over', 'claim'],
    'trade-below-potential': ['90 million'],
    'reliable-partner': ['Balkans', 'Southern Europe'],
    balkans: ['Balkans'],
    'southern-europe': ['Southern Europe'],
  },
  7: {
    'agreements-24-2024': [24, 'claim'],
    'agreements-underpin-cooperation': ['24', 'TITR', 'Middle Corridor'],
    titr: ['Trans-Caspian International Transport Route', 'Middle Corridor'],
  },
  8: {
    'trade-turnover-2024-until-september': [69.4, 'until September'],
    'trade-turnover-2023-until-september': [76.9],
    'trade-turnover-change-rate-2024-until-september': [-9.7],
    'kz-ministry-of-trade-and-integration': ['Ministry of Trade and Integration'],
  },
  9: {
    'exports-2024-until-september': [10.5],
    'exports-change-rate-2024-until-september': [15.4],
    'exports-mineral-fertilizers-change-2024-until-september': [6.4],
    'exports-propylene-polymers-change-2024-until-september': [2.4],
    'exports-rose-textile-bags-packaging': ['textile bags', 'up'],
    'exports-rose-lumber': ['lumber', 'up'],
    'exports-rose-dried-legumes': ['dried legumes', 'up'],
    'exports-rose-lighting-equipment': ['lighting equipment', 'up'],
    'exports-rose-measuring-instruments': ['hydrometers', 'thermometers', 'up'],
  },
  10: {
    'imports-2024-until-september': [58.9],
    'imports-change-rate-2024-until-september': [-13.1],
    'imports-paper-change-2024-until-september': [-11],
    'imports-paper-change-rate-2024-until-september': [-44.5],
    'imports-asbestos-cement-change-2024-until-september': [-10.4],
    'imports-asbestos-cement-change-rate-2024-until-september': [-98.9],
    'imports-aluminium-change-2024-until-september': [-5.2],
    'imports-aluminium-change-rate-2024-until-september': [-69.8],
    'imports-fell-liquid-gas-instruments': ['liquids and gases', 'down'],
    'imports-fell-liquid-pumps': ['liquid pumps', 'down'],
    'imports-fell-plastic-pipes': ['plastic pipes', 'down'],
    'imports-fell-hoses': ['hoses', 'down'],
    'imports-fell-tyres': ['tyres', 'down'],
  },
  11: {
    'investment-gradual-growth': ['gradually'],
    'fdi-inward-since-2008': [17.4, 'since 2008'],
    'fdi-outward-since-2008': [17.3, 'since 2008'],
    'national-bank-of-kazakhstan': ['National Bank of Kazakhstan'],
    'companies-construction': ['construction'],
    'companies-automotive-trade': ['automotive'],
    'companies-technical-services': ['technical services'],
  },
  12: {
    'kazakh-invest-talks': ['electrical engineering', 'automation', 'industrial production'],
    'kazakh-invest': ['Kazakh Invest'],
    hipol: ['Hipol'],
    'gosa-fom': ['GOŠA FOM'],
    'sigma-ltd': ['Sigma Ltd'],
    'business-forum-belgrade-2024': ['2024-11-12', 'belgrade'],
    'forum-medicine-pharmaceuticals': ['medicine', 'pharmaceuticals', 'B2B'],
  },
  13: {
    'intergovernmental-commission-2024': ['2024-09', 'Third', 'belgrade', 'month'],
    'kz-rs-intergovernmental-commission': ['Intergovernmental Commission'],
    'open-skies-potential': ['open-skies'],
    'flights-permitted-2024': [14, 'flights-per-week'],
  },
  14: {
    'serik-zhumangarin': ['Serik Zhumangarin', 'Deputy Prime Minister'],
    'open-skies-in-effect': ['Airports in Kazakhstan'],
    'serbia-as-hub': ['hub', 'direct flights', 'Europe'],
    'cargo-transit-to-serbia': ['China', 'Serbia', 'Europe', 'transit'],
    'titr-proposed-for-transit': ['TITR'],
    china: ['China'],
    europe: ['Europe'],
    titr: ['Trans-Caspian'],
  },
  15: {
    'trade-offer-non-primary-goods-2024': [500, 'over', 'claim'],
    'offer-non-primary-goods': [
      'metallurgical-products',
      'petrochemical-products',
      'food-products',
      'chemical-products',
      'machine-building-products',
      'serik-zhumangarin',
    ],
    'offer-vehicles-construction-materials': [
      'motor-vehicles',
      'building-materials',
      'logistics',
      'production',
    ],
  },
  16: {
    'farm-exports-to-expand': ['legumes', 'onions', 'buckwheat', 'cereals', 'wheat'],
    'farm-exports-to-add': ['fish-products', 'honey', 'poultry', 'horse-meat', 'beef', 'dairy-products'],
    'livestock-imports-wanted': ['breeding-cows', 'livestock-genetic-material', 'livestock farming'],
  },
  17: {
    'cultural-exchange-cornerstone': ['cornerstone'],
    'astana-opera-in-serbia': ['astana-opera', 'every year'],
    'astana-opera': ['Astana Opera'],
    'drama-theatres-in-serbia': ['kz-regional-drama-theatres', 'every year'],
    'cinema-days': ['Cinema Days', 'kazakhstan-embassy-belgrade'],
    'kazakh-cuisine-days': ['Kazakh Cuisine Days', 'kazakhstan-embassy-belgrade'],
    'photography-exhibitions': ['photography', 'kazakhstan-embassy-belgrade'],
  },
  18: {
    'academic-agricultural-growth': ['research', 'farming'],
    'corn-cooperation-length-2024': [30, 'over', 'years'],
    'corn-crop-share-hybrids-2024': [85, 'percent', 'corn'],
    'budan-zemun-polje-corn': ['budan-llp', 'zemun-polje-institute', 'hybrid-corn-seeds'],
    'hybrids-share-of-corn-crop': ['85%', 'corn'],
    'budan-llp': ['Budan LLP'],
    'zemun-polje-institute': ['Research Institute Zemun Polje'],
    'sunflower-development': ['sunflower', 'Kazakhstan'],
  },
  19: {
    'women-of-the-great-steppe-2024': [
      'Women of the Great Steppe',
      '2024-06',
      'serbia',
      'art',
      'politics',
      'science',
      'literature',
      'cuisine',
      'history',
    ],
  },
  20: { kazinform: ['Kazinform'], 'the-astana-times': ['The Astana Times'] },
};

type Cited = { sources?: readonly { source: string; locator?: string | undefined }[] };
const rows = new Map<string, Cited>();
for (const collection of collectionNames) {
  for (const row of dataset[collection]) rows.set(row.id, 'sources' in row ? row : {});
}

function standsIn(id: string, paragraph: number): boolean {
  return (rows.get(id)?.sources ?? []).some(
    ({ source, locator = '' }) =>
      source === articleSourceId && locator.split(', ').includes(`¶ ${paragraph}`),
  );
}

test('the table goes through the whole article', () => {
  expect(Object.keys(paragraphs).map(Number)).toEqual(
    Array.from({ length: articleParagraphs }, (_, index) => index + 1),
  );
});

test.each(Object.entries(paragraphs))(
  'what paragraph %s says is in the dataset, with its place',
  (number, wanted) => {
    for (const [id, parts] of Object.entries(wanted)) {
      expect(standsIn(id, Number(number)), `${id} cites ¶ ${number}`).toBe(true);
      const row = rows.get(id) ?? {};
      const text = JSON.stringify(row);
      for (const part of parts) {
        if (typeof part === 'number') expect(row, id).toHaveProperty('value', part);
        else expect(text, id).toContain(part);
      }
    }
  },
);

test('no row cites a paragraph that the table does not know it from', () => {
  const listed = (id: string, paragraph: number) => Object.hasOwn(paragraphs[paragraph] ?? {}, id);
  const facts = [...dataset.observations, ...dataset.events, ...dataset.statements].filter(({ sources }) =>
    sources.some(({ source }) => source === articleSourceId),
  );
  const missing = facts.filter(
    ({ id }) =>
      !Object.keys(paragraphs).some(
        (paragraph) => standsIn(id, Number(paragraph)) && listed(id, Number(paragraph)),
      ),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});
