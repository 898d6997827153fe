import { expect, test } from 'vitest';
import { articleRecord, emptyRecord, wholeRecord } from '#tests/kit/record.ts';
import { recordYears } from './record-years.ts';

test('the article speaks of 1996 to 2024, the whole record of 1994 to 2026', () => {
  expect(recordYears(wholeRecord)).toEqual({ from: 1994, to: 2026 });
  expect(recordYears(articleRecord)).toEqual({ from: 1996, to: 2024 });
});

test('a release without rows has no years', () => {
  expect(recordYears(emptyRecord)).toBeUndefined();
});

test('a sum since 2008 belongs to the year of its end and opens no year before', () => {
  const observations = wholeRecord.observations.filter(({ measure }) => measure === 'fdi');
  expect(recordYears({ ...emptyRecord, observations })).toEqual({ from: 2024, to: 2024 });
});

test('what happened "before" a year counts in that year alone', () => {
  const [event] = wholeRecord.events;
  if (!event) throw new Error('no events');
  const date = { start: '1900-01-01', end: '2005-12-31', precision: 'before' } as const;
  expect(recordYears({ ...emptyRecord, events: [{ ...event, date }] })).toEqual({ from: 2005, to: 2005 });
});

test('statements and agreements count like figures and events', () => {
  const [statement] = wholeRecord.statements;
  if (!statement) throw new Error('no statements');
  const date = { start: '2031-05-01', end: '2031-05-31', precision: 'month' } as const;
  const statements = [...wholeRecord.statements, { ...statement, date }];
  expect(recordYears({ ...wholeRecord, statements })?.to).toBe(2031);
});
