import { expect, test } from 'vitest';
import { type Bar, barsOf, type Results, verdict } from './bars.ts';

const results: Results = {
  medians: {
    mobile: {
      product: { fcp: 525, lcp: 600, seen: 700, sharedFcp: 500, sharedNumbers: 1500, cls: 0.0004, tbt: 100 },
      static: { fcp: 500, lcp: 500, seen: 500 },
      echarts: { sector: 80 },
    },
    desktop: { product: { sector: 49 } },
  },
  weight: { html: 35_000, before: 96_000, code: 230_000, data: 50_000, fonts: 110_001, pictures: 0 },
  scale: { filter: 15, index: 733 },
  lighthouse: undefined,
};
const found = (name: string) => {
  const bar = barsOf(results).find((one) => one.name === name);
  return bar && { measured: bar.measured, verdict: verdict(bar) };
};

test('speed is held against the static page of the same run', () => {
  expect(found('First contentful paint, to static')).toEqual({ measured: 1.05, verdict: 'met' });
  expect(found('Largest contentful paint, to static')).toEqual({ measured: 1.2, verdict: 'missed' });
  expect(found('Shared link: right numbers, to static’s first paint')).toEqual({
    measured: 3,
    verdict: 'missed',
  });
});

test('bytes are held in thousands, to the byte', () => {
  expect(found('HTML')).toEqual({ measured: 35, verdict: 'met' });
  expect(found('Script, style, HTML with live charts')).toEqual({ measured: 230, verdict: 'met' });
  expect(found('Fonts')).toEqual({ measured: 110.001, verdict: 'missed' });
});

test('what was not measured is neither met nor missed', () => {
  expect(found('Later sector, to ECharts')).toEqual({ measured: Number.NaN, verdict: 'not measured' });
  expect(found('Lighthouse, the lowest of its four categories')?.verdict).toBe('not measured');
});

test('a shift that three decimals do not show is none', () => {
  expect(found('Layout shift')).toEqual({ measured: 0, verdict: 'met' });
});

test('of points the bar is the least, of all else the most', () => {
  const bar: Bar = { name: 'x', unit: 'points', bar: 100, measured: 99 };
  expect(verdict(bar)).toBe('missed');
  expect(verdict({ ...bar, measured: 100 })).toBe('met');
  expect(verdict({ ...bar, unit: 'ms' })).toBe('met');
});
