import { expect, test } from 'vitest';
import type { Observation } from '#src/contract/observation.ts';
import { level, year } from '#tests/kit/observations.ts';
import { printed } from '#tests/kit/printed.ts';
import { compute } from './formula.ts';
import type { Quantity } from './quantity.ts';
import { isRefusal } from './refusal.ts';

const of = (id: string, flow: Observation['flow'], at: number, value: number, more?: Partial<Observation>) =>
  level(id, value, { flow, period: year(at), ...more });
const x = of('x', 'export', 2019, 10.5);
const m = of('m', 'import', 2019, 58.9);
const x0 = of('x0', 'export', 2018, 9.1);
const m0 = of('m0', 'import', 2018, 67.8);
const t = of('t', 'turnover', 2019, 69.4);
const t0 = of('t0', 'turnover', 2018, 76.9);

function change(...inputs: Observation[]): Quantity {
  const answer = compute('change', inputs);
  if (isRefusal(answer)) throw new Error(`refused: ${answer.reason}`);
  return answer;
}
function refusal(...inputs: Observation[]) {
  const answer = compute('change', inputs);
  return isRefusal(answer) ? [answer.reason, ...(answer.differences ?? [])] : [];
}

test('turnover changes by its exports and imports where a year has no total of its own', () => {
  const answer = change(x, x0, m, m0);
  expect(printed(answer)).toBe('-7.5 [-7.7, -7.3]');
  expect(answer).toMatchObject({
    id: 'change.x.x0.m.m0',
    measure: 'trade-change',
    flow: 'turnover',
    status: 'derived',
  });
});

test('the same four levels in the order of the balance are the change of the balance', () => {
  expect(change(x, m, x0, m0)).toMatchObject({ measure: 'balance-change', value: 10.3 });
});

test('a published total stands against the exports and imports of another year', () => {
  expect(printed(change(t, x0, m0))).toBe('-7.5 [-7.7, -7.4]');
  expect(printed(change(x, m, t0))).toBe('-7.5 [-7.7, -7.4]');
});

test('no turnover is made across a break, two reporters, a full and a part year, or backwards', () => {
  const handed = { basis: 'imf-dots' } as const;
  expect(refusal(x, { ...x0, ...handed }, m, { ...m0, ...handed })).toEqual(['not-comparable', 'basis']);
  expect(refusal(x, x0, { ...m, reporter: 'RS' }, { ...m0, reporter: 'RS' })).toEqual([
    'not-comparable',
    'reporter',
  ]);
  const part = { start: '2018-01-01', end: '2018-09-30', kind: 'span' } as const;
  expect(refusal(t, { ...x0, period: part }, { ...m0, period: part })).toEqual([
    'not-comparable',
    'period-length',
  ]);
  expect(refusal(x0, x, m0, m)).toEqual(['period']);
  expect(refusal(x, x0, { ...m, period: year(2020) }, m0)).toEqual(['period']);
  expect(refusal(x, x0, { ...m, product: 'paper' }, m0)).toEqual(['product']);
});

test('a change against another year than the one before says against which', () => {
  expect(change(x, x0, m, m0).since).toBeUndefined();
  expect(change(t, of('t-2014', 'turnover', 2014, 50)).since).toEqual(year(2014));
  expect(change(x, { ...x0, period: year(2014) }, m, { ...m0, period: year(2014) }).since).toEqual(
    year(2014),
  );
  expect(change(x, m, { ...x0, period: year(2014) }, { ...m0, period: year(2014) }).since).toEqual(
    year(2014),
  );
});

test('what is counted in tonnes changes in tonnes, what is a per cent by points', () => {
  const cargo = { measure: 'corridor-cargo', unit: 'tonnes', flow: 'none' } as const;
  const tonnes = change(
    level('c', 4.5, { ...cargo, period: year(2024) }),
    level('c0', 2.8, { ...cargo, period: year(2023) }),
  );
  expect(tonnes).toMatchObject({ measure: 'corridor-cargo', unit: 'tonnes', unitMult: 6, value: 1.7 });
  const votes = { measure: 'un-vote-agreement', unit: 'percent', unitMult: 0, flow: 'none' } as const;
  const points = change(
    level('v', 65.9, { ...votes, period: year(2019) }),
    level('v0', 73.6, { ...votes, period: year(2018) }),
  );
  expect(points).toMatchObject({ unit: 'points', unitMult: 0, value: -7.7 });
});
