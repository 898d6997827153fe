import { expect, test } from 'vitest';
import { balanceFigure } from '#src/features/balance/balance.figure.ts';
import { driversFigure } from '#src/features/drivers/drivers.figure.ts';
import { flowsFigure } from '#src/features/flows/flows.figure.ts';
import { goodsFigure } from '#src/features/goods/goods.figure.ts';
import { investmentFigure } from '#src/features/investment/investment.figure.ts';
import { keyFigures } from '#src/features/key-figures/key-figures.ts';
import { potentialFigure } from '#src/features/potential/potential.figure.ts';
import { turnoverFigure } from '#src/features/turnover/turnover.figure.ts';
import { articleRecord, choice, emptyRecord, quantitiesOf, wholeRecord } from '#tests/kit/record.ts';
import { type FieldId, fieldRows } from './fields.ts';

const fieldIds = ['companies', 'transport', 'agriculture', 'culture', 'diplomacy'] as const;
// Does not compile when a card is added that is not here.
const everyField: readonly FieldId[] extends readonly (typeof fieldIds)[number][] ? true : never = true;

const { statements, observations } = wholeRecord;
const rows = (field: FieldId, part: Parameters<typeof choice>[0] = {}) =>
  fieldRows(field, statements, observations, choice(part));
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** Goods that rose or fell are under the goods figure. */
const underGoods = statements.filter(({ direction }) => direction);

test('no statement of the record is lost, and none stands twice', () => {
  const shown = [...fieldIds.flatMap((field) => rows(field).statements), ...underGoods];
  expect(idsOf(shown).toSorted()).toEqual(idsOf(statements).toSorted());
  const ofArticle = new Set(idsOf(articleRecord.statements));
  expect(shown.filter(({ id }) => ofArticle.has(id))).toHaveLength(45);
});

test('every card has something to say', () => {
  expect(everyField).toBe(true);
  for (const field of fieldIds) {
    expect(rows(field).statements.length).toBeGreaterThan(0);
    expect(rows(field).empty).toBeUndefined();
  }
});

test('no figure of the article is lost: each stands in a card, a figure, a key figure or its statement', () => {
  const inFigures = [
    ...[turnoverFigure, flowsFigure, balanceFigure, driversFigure, goodsFigure],
    ...[potentialFigure, investmentFigure],
  ].flatMap((make) => quantitiesOf(make(articleRecord, choice())));
  const inKeyFigures = keyFigures(articleRecord, choice()).flatMap((figure) =>
    'quantity' in figure ? figure.quantity.id : [],
  );
  const shown = new Set<string | undefined>([
    ...fieldIds.flatMap((field) => idsOf(rows(field).observations)),
    ...idsOf(inFigures),
    ...inKeyFigures,
    ...statements.map(({ quantity }) => quantity),
  ]);
  expect(articleRecord.observations.filter(({ id }) => !shown.has(id))).toEqual([]);
});

test('a number that a statement carries is not shown beside it again', () => {
  const carried = new Set(statements.map(({ quantity }) => quantity));
  const beside = fieldIds.flatMap((field) => idsOf(rows(field).observations));
  expect(beside.filter((id) => carried.has(id))).toEqual([]);
  const ofArticle = fieldIds.flatMap((field) => idsOf(rows(field, { layer: 'article' }).observations));
  expect(ofArticle).toEqual(['relations-length-2024', 'presidential-visits-2024']);
});

test('14 flights stand with transport, corn with agriculture, the OSCE with diplomacy', () => {
  expect(idsOf(rows('transport').statements)).toContain('open-skies-potential');
  expect(idsOf(rows('agriculture').statements)).toContain('hybrids-share-of-corn-crop');
  expect(idsOf(rows('diplomacy').statements)).toContain('serbian-support-osce-chair');
  expect(idsOf(rows('companies').statements)).toContain('kazakh-invest-talks');
  expect(idsOf(rows('culture').statements)).toContain('astana-opera-in-serbia');
});

test('a statement of several sectors answers each of them and stays on its one card', () => {
  const corn = 'budan-zemun-polje-corn';
  expect(idsOf(rows('agriculture', { sector: ['education-science'] }).statements)).toContain(corn);
  expect(idsOf(rows('culture', { sector: ['education-science'] }).statements)).not.toContain(corn);
});

test('a card that the sectors empty says so, and one that the years empty says that', () => {
  expect(rows('transport', { sector: ['health-pharma'] })).toMatchObject({
    statements: [],
    empty: 'sectors',
  });
  expect(rows('transport', { to: 1999 })).toMatchObject({ statements: [], empty: 'years' });
  expect(fieldRows('transport', emptyRecord.statements, emptyRecord.observations, choice()).empty).toBe(
    'none',
  );
});

test('sectors are OR: transport or culture keep both cards', () => {
  const part = { sector: ['transport', 'culture'] } as const;
  expect(rows('transport', part).empty).toBeUndefined();
  expect(rows('culture', part).empty).toBeUndefined();
  expect(rows('agriculture', part).empty).toBe('sectors');
});

test('the article’s layer holds the article’s statements alone', () => {
  const shown = fieldIds.flatMap((field) => idsOf(rows(field, { layer: 'article' }).statements));
  const own = articleRecord.statements.filter(({ direction }) => !direction);
  expect(shown.toSorted()).toEqual(idsOf(own).toSorted());
});
