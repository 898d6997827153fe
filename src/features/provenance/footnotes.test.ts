import { expect, test } from 'vitest';
import { type Citation, type FootnoteStyle, footnoteStyles } from './citation.ts';
import { footnote } from './footnotes.ts';

const article = {
  id: 'astana-times-2024-11',
  title: 'Astana-Belgrade: 28 Years of Strategic Partnership',
  lang: 'en',
  publisher: 'The Astana Times',
  republishedFrom: 'Kazinform',
  published: { start: '2024-11-01', end: '2024-11-30', precision: 'month' },
  url: 'https://astanatimes.com/2024/11/astana-belgrade',
} satisfies Citation['sources'][number]['source'];
const dayWise = {
  id: 'kazinform-2026-02-10',
  title: 'Объем взаимной торговли вырос почти на 8%',
  lang: 'ru',
  publisher: 'Kazinform',
  published: { start: '2026-02-10', end: '2026-02-10', precision: 'day' },
  url: 'https://www.inform.kz/a_b%20c?x=1&y={2}',
} satisfies Citation['sources'][number]['source'];
const bare = {
  id: 'route-map',
  title: 'The "Middle\n Corridor" & its {parts}: 50% of $1_000 #1 ~ x^2 \\ end',
  lang: 'en',
  publisher: 'IMF, Direction of Trade Statistics',
} satisfies Citation['sources'][number]['source'];

const citation: Citation = {
  id: 'imports-2024-until-september',
  fact: 'Imports from Serbia, until September 2024: $58.9 million',
  sources: [{ source: article, locator: '¶ 8, ¶ 10' }],
  release: '2026-11',
  accessed: '2026-11-05',
  view: 'https://example.org/kz-rs/?layer=article&fact=imports-2024-until-september',
};
const of = (style: FootnoteStyle, ...sources: Citation['sources']) =>
  footnote(style, sources.length > 0 ? { ...citation, sources } : citation);

test('plain: a month stays a month, a reprint names both, access date and exact view are there', () => {
  expect(of('plain')).toBe(
    'Kazinform via The Astana Times, “Astana-Belgrade: 28 Years of Strategic Partnership”, November 2024, ¶ 8, ¶ 10, https://astanatimes.com/2024/11/astana-belgrade, accessed 5 November 2026; as shown in Astana ⇄ Belgrade, data release 2026-11, https://example.org/kz-rs/?layer=article&fact=imports-2024-until-september',
  );
});

test('plain: a source without date and address says so and leaves no gap', () => {
  expect(of('plain', { source: { ...bare, title: 'Routes' }, locator: '' })).toBe(
    'IMF, Direction of Trade Statistics, “Routes”, undated, accessed 5 November 2026; as shown in Astana ⇄ Belgrade, data release 2026-11, https://example.org/kz-rs/?layer=article&fact=imports-2024-until-september',
  );
});

test('Chicago: a note with its comma inside the quotation marks', () => {
  expect(of('chicago')).toBe(
    '“Astana-Belgrade: 28 Years of Strategic Partnership,” Kazinform, republished by The Astana Times, November 2024, ¶ 8, ¶ 10, accessed November 5, 2026, https://astanatimes.com/2024/11/astana-belgrade; as shown in Astana ⇄ Belgrade, data release 2026-11, https://example.org/kz-rs/?layer=article&fact=imports-2024-until-september.',
  );
});

test('Chicago: a full date, no date, and quotation marks inside a title', () => {
  expect(of('chicago', { source: dayWise, locator: '' })).toMatch(
    /^“Объем взаимной торговли вырос почти на 8%,” Kazinform, February 10, 2026, accessed November 5, 2026, https/,
  );
  expect(of('chicago', { source: { ...bare, title: 'The "Middle" “Corridor”' }, locator: '' })).toMatch(
    /^“The ‘Middle’ ‘Corridor’,” IMF, Direction of Trade Statistics, n\.d\., accessed November 5, 2026; as shown/,
  );
});

test('BibTeX: one name in braces, the month as its macro and no day that the source does not give', () => {
  expect(of('bibtex')).toBe(
    [
      '@misc{astana-times-2024-11:imports-2024-until-september,',
      '  author = {{Kazinform}},',
      '  title = {{Astana-Belgrade: 28 Years of Strategic Partnership}},',
      '  howpublished = {The Astana Times},',
      '  year = {2024},',
      '  month = nov,',
      '  url = {https://astanatimes.com/2024/11/astana-belgrade},',
      '  urldate = {2026-11-05},',
      '  language = {en},',
      '  note = {¶ 8, ¶ 10: Imports from Serbia, until September 2024: \\$58.9 million. As shown in Astana ⇄ Belgrade, data release 2026-11, https://example.org/kz-rs/?layer=article\\&fact=imports-2024-until-september},',
      '}',
    ].join('\n'),
  );
});

test('BibTeX: a full date, Cyrillic as it is, the address as it is but for what would end the field', () => {
  expect(of('bibtex', { source: dayWise, locator: '' }).split('\n').slice(1, 9)).toEqual([
    '  author = {{Kazinform}},',
    '  title = {{Объем взаимной торговли вырос почти на 8\\%}},',
    '  year = {2026},',
    '  month = feb,',
    '  day = {10},',
    '  url = {https://www.inform.kz/a_b%20c?x=1&y=%7B2%7D},',
    '  urldate = {2026-11-05},',
    '  language = {ru},',
  ]);
});

test('BibTeX: every mark with a meaning in TeX is escaped, once, and braces stay even', () => {
  const entry = of('bibtex', { source: bare, locator: '' });
  expect(entry).toContain(
    '  title = {{The "Middle Corridor" \\& its \\textbraceleft{}parts\\textbraceright{}: 50\\% of \\$1\\_000 \\#1 \\textasciitilde{} x\\textasciicircum{}2 \\textbackslash{} end}},',
  );
  expect(entry).not.toMatch(/year|month|url =/);
  const odd = of('bibtex', { source: { ...bare, title: 'An odd { brace' }, locator: '' });
  expect(odd.split('{').length).toBe(odd.split('}').length);
});

test('RIS: fields in lines that end with CR LF, closed by ER', () => {
  expect(of('ris')).toBe(
    [
      'TY  - ELEC',
      'AU  - Kazinform',
      'TI  - Astana-Belgrade: 28 Years of Strategic Partnership',
      'T2  - The Astana Times',
      'PY  - 2024',
      'DA  - 2024/11//',
      'LA  - en',
      'UR  - https://astanatimes.com/2024/11/astana-belgrade',
      'Y2  - 2026/11/05',
      'N1  - ¶ 8, ¶ 10: Imports from Serbia, until September 2024: $58.9 million. As shown in Astana ⇄ Belgrade, data release 2026-11, https://example.org/kz-rs/?layer=article&fact=imports-2024-until-september',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('RIS: a year alone, a full date, no date; an organisation with a comma stays one name', () => {
  const yearly = {
    ...dayWise,
    published: { start: '2022-01-01', end: '2022-12-31', precision: 'year' },
  } as const;
  expect(of('ris', { source: yearly, locator: '' })).toContain('PY  - 2022\r\nDA  - 2022///\r\n');
  expect(of('ris', { source: dayWise, locator: '' })).toContain('DA  - 2026/02/10/\r\n');
  const lines = of('ris', { source: bare, locator: '' }).split('\r\n');
  expect(lines.slice(0, 4)).toEqual([
    'TY  - GEN',
    'AU  - IMF: Direction of Trade Statistics',
    'TI  - The "Middle Corridor" & its {parts}: 50% of $1_000 #1 ~ x^2 \\ end',
    'LA  - en',
  ]);
});

test.each([
  ['plain', 'accessed', 2],
  ['chicago', 'accessed', 2],
  ['bibtex', '@misc{', 2],
  ['ris', 'ER  - \r\n', 2],
] as const)('%s: two sources are two entries, each with the view', (style, mark, count) => {
  const both = of(style, { source: article, locator: '¶ 8' }, { source: dayWise, locator: '' });
  expect(both.split(mark)).toHaveLength(count + 1);
  expect(both.split('data release 2026-11')).toHaveLength(count + 1);
});

test('a line break in a title cannot open a field of its own', () => {
  const hostile = { ...article, title: 'One\r\nER  - \r\nTY  - BOOK' };
  expect(of('ris', { source: hostile, locator: '' })).toContain('TI  - One ER - TY - BOOK\r\n');
});

test.each(footnoteStyles)('without a day that can be right, %s says nothing of access', (style) => {
  const text = footnote(style, { ...citation, accessed: undefined });
  expect(text).not.toMatch(/accessed|urldate|Y2|undefined/);
});
