import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataset } from '#mocks/dataset/dataset.ts';
import { parseScenario } from '#mocks/scenario.ts';
import { recordYears } from '#src/domain/record-years.ts';
import { findFact } from '#src/features/provenance/find-fact.ts';
import { parse, print } from '#src/filters/codec.ts';
import { type Known, settle } from '#src/filters/settle.ts';
import { garbage, hostileAddress, sensibleAddress } from '#tests/kit/hostile-address.ts';
import { holdsFor } from '#tests/kit/property.ts';
import { wholeRecord } from '#tests/kit/record.ts';

const years = recordYears(wholeRecord);
const facts = new Map<string, boolean>();
const known: Known = {
  firstYear: years?.from ?? 0,
  lastYear: years?.to ?? 0,
  hasFact: (id) => {
    // Most ids of a generated address are refused; finding that out anew each time would be the whole test.
    if (!facts.has(id)) facts.set(id, findFact(id, wholeRecord) !== undefined);
    return facts.get(id) === true;
  },
  hasEvent: (id) => dataset.events.some((event) => event.id === id),
  hasLanguage: (language) => language === 'en',
};

test('no address is too hostile to be read: a view comes out that survives its own address', () => {
  holdsFor([hostileAddress], (address) => {
    const { view, dropped } = parse(address);
    const settled = settle(view, known);
    expect(parse(print(settled.view))).toEqual({ view: settled.view, dropped: [] });
    expect(settle(settled.view, known)).toEqual({ view: settled.view, dropped: [] });
    expect(print(settled.view)).toMatch(/^[?=&,.a-zA-Z0-9-]*$/);
    expect(print(settled.view).length).toBeLessThan(2000);
    const named = [...dropped, ...settled.dropped];
    expect(named.length).toBeLessThan(30);
    for (const { parameter, value } of named) expect(parameter.length + value.length).toBeLessThan(250);
    return true;
  });
});

test('garbage around a sensible address changes nothing of what it says, and is named', () => {
  holdsFor([sensibleAddress, garbage, garbage], (sensible, before, after) => {
    const alone = parse(sensible);
    const rest = sensible.slice(1);
    const { view, dropped } = parse(`?${[before.query, rest, after.query].filter(Boolean).join('&')}`);
    expect(view).toEqual(alone.view);
    const named = new Set(dropped.map(({ parameter }) => parameter));
    for (const name of [...before.names, ...after.names].slice(0, 3)) expect([...named]).toContain(name);
    return true;
  });
});

test('the development aid reads any text, and runs only what it knows', () => {
  const texts = fc.oneof(
    garbage.map(({ query }) => query),
    hostileAddress,
  );
  holdsFor([texts], (text) => {
    const { scenario, unknown } = parseScenario(text);
    expect(scenario !== undefined || unknown.length > 0 || text === '').toBe(true);
    return true;
  });
});
