import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { chooseKeyFigures, chosen } from './chosen.js';
import figures from './figures.json';
import './page.css';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

const filters = document.querySelector('form');
const charts = figures.map((figure) => {
  const place = document.querySelector(`#${figure.id}`);
  const chart = init(place.querySelector('.chart'));
  chart.on('rendered', () => {
    place.dataset.drawn = String(performance.now());
  });
  return { figure, chart };
});

function option({ series, rows, isList }, choice) {
  const shown = chosen(rows, choice);
  const names = { type: 'category', data: shown.map(({ label }) => label) };
  const values = { type: 'value' };
  return {
    animation: false,
    tooltip: { trigger: 'axis' },
    legend: {},
    xAxis: isList ? values : names,
    yAxis: isList ? { ...names, inverse: true } : values,
    series: series.map((name, at) => ({ name, type: 'bar', data: shown.map(({ values }) => values[at]) })),
  };
}

function draw() {
  const given = new FormData(filters);
  const choice = { from: Number(given.get('from')), sectors: given.getAll('sector') };
  chooseKeyFigures(choice);
  for (const { figure, chart } of charts) chart.setOption(option(figure, choice), true);
}

filters.addEventListener('change', draw);
addEventListener('resize', () => {
  for (const { chart } of charts) chart.resize();
});
draw();
