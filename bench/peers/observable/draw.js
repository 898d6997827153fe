import * as Plot from '@observablehq/plot';
import { chosen } from './chosen.js';

/** One figure with Plot's defaults: bars, a colour for each series. */
export function draw({ series, rows, isList }, choice, width) {
  const bars = chosen(rows, choice).flatMap(({ label, values }) =>
    values.flatMap((value, at) => (value === null ? [] : [{ label, value, series: series[at] }])),
  );
  const scale = { domain: [...new Set(bars.map(({ label }) => label))], label: null };
  const color = { legend: true, domain: series };
  if (isList)
    return Plot.plot({
      ...{ width, color, fy: scale, x: { tickFormat: 's' }, y: { axis: null, domain: series } },
      marginLeft: 160,
      marks: [Plot.barX(bars, { fy: 'label', y: 'series', x: 'value', fill: 'series' }), Plot.ruleX([0])],
    });
  return Plot.plot({
    ...{ width, color, fx: { ...scale, tickRotate: -90 }, x: { axis: null, domain: series } },
    y: { tickFormat: 's' },
    marginBottom: 100,
    marks: [Plot.barY(bars, { fx: 'label', x: 'series', y: 'value', fill: 'series' }), Plot.ruleY([0])],
  });
}
