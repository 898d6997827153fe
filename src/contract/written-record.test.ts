import { expect, test } from 'vitest';
import { ownRecord } from '#mocks/dataset/own-record.ts';
import { fromWritten, toWritten } from './written-record.ts';

test('the whole record comes back as it was written, field by field, through JSON', () => {
  const travelled = fromWritten(JSON.parse(JSON.stringify(toWritten(ownRecord))));
  expect(travelled.collections.observations.length).toBeGreaterThan(200);
  expect(travelled).toEqual(JSON.parse(JSON.stringify(ownRecord)));
});

test('a field that a row does not have is not there afterwards, one that is zero, empty or false is', () => {
  const [row, other] = ownRecord.collections.observations;
  if (!row || !other) throw new Error('no rows');
  const { note: _, ...bare } = row;
  const rows = [
    { ...bare, value: 0 },
    { ...other, note: { en: '' }, exact: false },
  ];
  const collections = { ...ownRecord.collections, observations: rows, events: [] };
  const back = fromWritten(JSON.parse(JSON.stringify(toWritten({ ...ownRecord, collections }))));
  expect(back.collections.observations).toEqual(rows);
  expect(Object.keys(back.collections.observations[0] ?? {})).not.toContain('note');
  expect(back.collections.events).toEqual([]);
});
