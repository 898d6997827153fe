import { expect, test } from 'vitest';
import { type Agreement, agreementKinds } from '#src/contract/agreement.ts';
import type { Event } from '#src/contract/event.ts';
import type { EventDate } from '#src/contract/period.ts';
import { csvRows } from '#tests/kit/csv.ts';
import { sampleInput } from '#tests/kit/figure.ts';
import { level } from '#tests/kit/observations.ts';
import { choice, emptyRecord, wholeRecord } from '#tests/kit/record.ts';
import { factsNaming } from './companies.ts';
import { emptyReason, makeRegister } from './make-register.ts';
import { yearsText } from './questions.ts';
import type { Register, RegisterId } from './register.ts';
import { type RegisterInput, registerCsv, registerFileName, registerJson } from './register-file.ts';
import { nextSort, sortRows } from './sort-rows.ts';
import { isVisit } from './visits.ts';

const day = (date: string): EventDate => ({ start: date, end: date, precision: 'day' });
const cited = [{ source: wholeRecord.sources[0]?.id ?? '' }];

const visas: Agreement = {
  ...{ id: 'visas', title: { en: 'Visas' }, kind: 'agreement', signed: day('2010-10-07') },
  ...{ inForce: day('2011-05-28'), status: 'in-force', sectors: ['consular'], sources: cited },
  ratifications: [
    { by: 'RS', date: day('2010-12-15'), act: { en: 'Law' } },
    { by: 'KZ', date: day('2011-03-31'), act: { en: 'Decree' } },
  ],
};
const oldTrade: Agreement = {
  ...{ id: 'trade-2010', title: { en: 'Free trade, "old"' }, kind: 'agreement', signed: day('2010-10-08') },
  ...{ replacedBy: 'trade-2019', status: 'replaced', sectors: ['trade-policy'], sources: cited },
};
const newTrade: Agreement = {
  ...{ id: 'trade-2019', title: { en: '=Free trade' }, kind: 'treaty', signed: day('2019-10-25') },
  ...{ inForce: day('2021-07-10'), status: 'in-force', sectors: ['trade-policy'], sources: cited },
};

const visit: Event = {
  ...{ id: 'visit', title: { en: 'The president comes' }, summary: { en: 'He came.' } },
  ...{ date: { start: '2017-01-01', end: '2017-12-31', precision: 'year' }, sectors: ['diplomacy'] },
  ...{ places: ['astana'], organisations: [], people: ['kassym-jomart-tokayev'], documents: [] },
  ...{ conflictsWith: [], certainty: 'confirmed', sources: cited },
  visit: { to: 'KZ', rank: 'president', form: 'working' },
  otherDates: [{ date: day('2017-06-09'), sources: cited }],
};
const { visit: _, ...notSaid } = visit;
const exhibition: Event = { ...notSaid, id: 'exhibition', title: { en: 'A visit to an exhibition' } };

const record = { ...wholeRecord, agreements: [visas, oldTrade, newTrade], events: [visit, exhibition] };
const register = (id: RegisterId, part: Parameters<typeof choice>[0] = {}) =>
  makeRegister(id, record, choice(part));
const idsOf = ({ rows }: Pick<Register, 'rows'>) => rows.map(({ id }) => id);
const texts = ({ rows }: Register, key: string) => rows.map(({ cells }) => cells[key]?.text);

test('agreements stand newest first and belong to the year of their signature', () => {
  expect(idsOf(register('agreements'))).toEqual(['trade-2019', 'trade-2010', 'visas']);
  expect(idsOf(register('agreements', { from: 2011, to: 2019 }))).toEqual(['trade-2019']);
  expect(idsOf(register('agreements', { sector: ['consular'] }))).toEqual(['visas']);
});

test('an agreement says who ratified it, since when it is in force and what replaced it', () => {
  const all = register('agreements');
  expect(texts(all, 'ratified')).toEqual(['', '', 'Serbia: 15 December 2010 and Kazakhstan: 31 March 2011']);
  expect(texts(all, 'in-force')).toEqual(['10 July 2021', '', '28 May 2011']);
  expect(texts(all, 'status')).toEqual(['In force', 'Replaced by: =Free trade', 'In force']);
});

test('of the documents counted on a day the list says how many it names; no count is added to another', () => {
  const { notes } = makeRegister('agreements', wholeRecord, choice());
  expect(notes).toContain('19 November 2024: 8 of 10 documents named');
  expect(notes).toContain('27 February 2026: 9 of 10 documents named');
  expect(notes.some((note) => / 24 /.test(note))).toBe(true);
  expect(notes.join(' ')).not.toMatch(/\b(34|44|20)\b (agreements|documents)/);
});

test('every kind of document has a word of its own', () => {
  const agreements = agreementKinds.map((kind) => ({ ...visas, id: kind, kind }));
  const words = texts(makeRegister('agreements', { ...record, agreements }, choice()), 'kind');
  expect(new Set(words).size).toBe(agreementKinds.length);
  expect(words.filter((word) => word?.includes('.'))).toEqual([]);
});

test('dates sort as dates, not as words, and what has none comes last either way', () => {
  const { rows } = register('agreements');
  const sorted = (key: string, direction: 'ascending' | 'descending') =>
    idsOf({ rows: sortRows(rows, { key, direction }) });
  // "10 July 2021" would stand before "28 May 2011" as a word.
  expect(sorted('in-force', 'ascending')).toEqual(['visas', 'trade-2019', 'trade-2010']);
  expect(sorted('in-force', 'descending')).toEqual(['trade-2019', 'visas', 'trade-2010']);
  expect(sorted('ratified', 'descending').at(0)).toBe('visas');
  expect(sorted('kind', 'ascending')).toEqual(['trade-2010', 'visas', 'trade-2019']);
  expect(sortRows(rows, undefined)).toBe(rows);
});

test('a first press sorts upwards, a second downwards, another column upwards again', () => {
  const up = nextSort(undefined, 'signed');
  expect(up).toEqual({ key: 'signed', direction: 'ascending' });
  const down = nextSort(up, 'signed');
  expect(down).toEqual({ key: 'signed', direction: 'descending' });
  expect(nextSort(down, 'signed')).toEqual(up);
  expect(nextSort(down, 'title')).toEqual({ key: 'title', direction: 'ascending' });
});

test('an event is a visit where the record says so, not where its title does', () => {
  expect(isVisit(visit)).toBe(true);
  expect(isVisit(exhibition)).toBe(false);
  const visits = register('visits');
  expect(idsOf(visits)).toEqual(['visit']);
  expect(visits.rows[0]?.cells).toMatchObject({
    date: { text: '2017', note: 'year only. In other sources: 9 June 2017' },
    who: { text: 'Kassym-Jomart Tokayev' },
    where: { text: 'Astana' },
    what: { text: 'The president comes', note: 'President, working visit' },
  });
});

test('the companies of the article stand with what names them; ministries and institutes are none', () => {
  const companies = register('companies', { layer: 'article' });
  expect(texts(companies, 'name')).toEqual(['Budan LLP', 'GOŠA FOM', 'Hipol', 'Sigma Ltd']);
  expect(companies.rows.every(({ cells }) => (cells.facts?.links?.length ?? 0) > 0)).toBe(true);
  expect(idsOf(register('companies', { layer: 'article', sector: ['agriculture-food'] }))).toEqual([
    'budan-llp',
  ]);
  expect(idsOf(register('companies', { layer: 'article', to: 2010 }))).toEqual([]);
});

test('a figure that a company states is among its facts, the amount of its own statement is not', () => {
  const own = level('own', 1, { publishedBy: 'hipol' });
  const statement = wholeRecord.statements.find(({ organisations }) => organisations.includes('hipol'));
  if (!statement) throw new Error('no statement names the company');
  const facts = (quantity?: string) =>
    factsNaming(
      'hipol',
      { ...record, observations: [own], statements: [quantity ? { ...statement, quantity } : statement] },
      choice(),
    ).map(({ id }) => id);
  expect(facts()).toEqual([statement.id, 'own']);
  expect(facts('own')).toEqual([statement.id]);
});

test('the open questions of the article’s record: September, the trade named without a period, undated events', () => {
  const asked = texts(makeRegister('questions', wholeRecord, choice({ layer: 'article' })), 'ask');
  expect(asked).toContain('Whether September 2024 is included in these figures of Kazakhstan');
  expect(asked.join('\n')).toMatch(/Which period this figure is for: Trade turnover/);
  expect(asked).toContain(
    'A list of the 24 agreements that Kazakhstan Institute for Strategic Studies (KazISS) counts',
  );
});

test('every question names facts of the record', () => {
  const known = new Set([...record.observations, ...record.events, ...record.agreements].map(({ id }) => id));
  for (const { cells } of register('questions').rows) {
    const links = cells.about?.links ?? [];
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ id, text }) => !known.has(id) || text === id)).toEqual([]);
  }
});

test('years are told as years and runs', () => {
  expect(yearsText([2021, 2023])).toBe('2021 and 2023');
  expect(yearsText([2009, 2021, 2022, 2023])).toBe('2009 and 2021–2023');
});

test('an empty register knows whether the sectors, the years or the record emptied it', () => {
  const reason = (part: Parameters<typeof choice>[0]) => emptyReason('agreements', record, choice(part));
  expect(reason({ sector: ['metals'] })).toBe('sectors');
  expect(reason({ sector: ['metals'], to: 1999 })).toBe('sectors');
  expect(reason({ to: 1999 })).toBe('years');
  expect(emptyReason('agreements', emptyRecord, choice({ to: 1999 }))).toBe('none');
});

test('the file of a register has one row an agreement, lists joined, nothing that a spreadsheet would run', () => {
  const rows = csvRows(registerCsv(register('agreements')));
  expect(rows.map(({ id }) => id)).toEqual(['trade-2019', 'trade-2010', 'visas']);
  expect(rows[0]).toMatchObject({ title: "'=Free trade", in_force_start: '2021-07-10', replaced_by: '' });
  expect(rows[1]).toMatchObject({
    title: 'Free trade, "old"',
    status: 'replaced',
    replaced_by: 'trade-2019',
  });
  expect(rows[2]).toMatchObject({ ratified: 'RS 2010-12-15; KZ 2011-03-31', sector: 'consular' });
  expect(rows[2]?.source_urls).toMatch(/^https:/);
});

test('every register makes a file that reads back with as many rows as it shows', () => {
  for (const id of ['agreements', 'visits', 'companies', 'questions'] as const)
    expect(csvRows(registerCsv(register(id)))).toHaveLength(register(id).rows.length);
});

test('the name of the file says register, years, sectors and release; its JSON keeps lists', () => {
  const input: RegisterInput = {
    ...{ register: register('visits'), release: sampleInput.release, url: sampleInput.url },
    ...{ years: { from: 1996, to: 2024 }, view: { ...sampleInput.view, sector: ['diplomacy'] } },
  };
  expect(registerFileName(input, 'csv')).toBe(
    'astana-belgrade_register-visits_1996-2024_diplomacy_2026-11.csv',
  );
  expect(JSON.parse(registerJson(input))).toMatchObject({
    register: 'visits',
    filters: { sector: ['diplomacy'], from: 1996, to: 2024 },
    rows: [{ id: 'visit', people: ['Kassym-Jomart Tokayev'], other_dates: ['2017-06-09'], form: 'working' }],
  });
});
