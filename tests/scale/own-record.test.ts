import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataset } from '#mocks/dataset/dataset.ts';

test('the record is small enough for the page to hold it whole', () => {
  const limits = /\*\*(\d[\d ]*) observations and (\d[\d ]*) events\.\*\*/.exec(
    readFileSync('docs/scale.md', 'utf8'),
  );
  const [observations = 0, events = 0] = (limits ?? [])
    .slice(1)
    .map((limit) => Number(limit.replaceAll(' ', '')));
  expect(observations).toBeGreaterThan(0);
  expect(dataset.observations.length).toBeLessThanOrEqual(observations);
  expect(dataset.events.length).toBeLessThanOrEqual(events);
});
