// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { storedQuantity } from '#src/domain/stored.ts';
import { choose, currentView } from '#src/filters/store.ts';
import { sampleFigure } from '#tests/kit/figure.ts';
import { example, exampleObservations, level, year } from '#tests/kit/observations.ts';
import { Compare } from './Compare.tsx';
import type { Figure } from './figure.ts';

beforeEach(() => choose({ table: [], fact: undefined }));

const fullYears = [
  level('y2022', 120.5, { period: year(2022) }),
  level('y2023', 100.5, { period: year(2023) }),
];
const observations = [...exampleObservations, ...fullYears];
const cell = (at: number) => ({ quantity: storedQuantity(fullYears[at] ?? example.turnover) });

const figure = {
  ...sampleFigure,
  columns: [
    { key: 'period', head: 'Period', numeric: false },
    { key: 'turnover', head: 'Turnover', numeric: true },
    { key: 'imports', head: 'Imports', numeric: true },
  ],
  rows: [
    { id: 'y2022', label: '2022', group: 'Full years', cells: [cell(0), { text: '' }] },
    { id: 'y2023', label: '2023', group: 'Full years', cells: [cell(1), { text: '' }] },
    {
      id: 'before',
      label: 'January to September 2023',
      group: 'Part-years',
      cells: [{ quantity: storedQuantity(example.turnoverBefore) }, { text: '' }],
    },
    {
      id: 'now',
      label: 'January to September 2024',
      group: 'Part-years',
      cells: [{ quantity: storedQuantity(example.turnover) }, { quantity: storedQuantity(example.imports) }],
    },
  ],
} satisfies Figure;

async function open(shown: Figure = figure) {
  const user = userEvent.setup();
  render(<Compare figure={shown} observations={observations} />);
  await user.click(screen.getByRole('button', { name: 'Compare two periods' }));
  return user;
}

test('closed at first; opened by the keyboard it shows the newest change with its range and the published rate', async () => {
  const user = userEvent.setup();
  render(<Compare figure={figure} observations={observations} />);
  const opener = screen.getByRole('button', { name: 'Compare two periods' });
  expect(opener).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('combobox')).toBeNull();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(opener).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('status')).toHaveTextContent(
    'Until September 2024 against until September 2023: = −$7.5 million [−7.6, −7.4] derived, derived. ' +
      'In per cent −9.75% [−9.88, −9.63], computed from the two levels. ' +
      'Published: −9.7% reported. Quote the published one.',
  );
});

test('the change and the published rate open where they come from', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: /−\$7\.5 million/ }));
  expect(currentView().fact).toBe('change.turnover.turnover-before');
  await user.click(screen.getByRole('button', { name: /−9\.7%/ }));
  expect(currentView().fact).toBe('turnover-rate');
});

test('periods are chosen under their groups; unlike ones are refused in words, and the nearest that compares is taken', async () => {
  const user = await open();
  const first = screen.getByRole('combobox', { name: 'First period' });
  expect(within(first).getByRole('group', { name: 'Full years' })).toBeInTheDocument();
  await user.selectOptions(first, '2023');
  const status = screen.getByRole('status');
  expect(status).toHaveTextContent(
    'No change is given from Full years, 2023 to Part-years, January to September 2024',
  );
  expect(status).toHaveTextContent('part of a year is not a full year');
  expect(screen.queryByRole('button', { name: /million/ })).toBeNull();
  await user.click(
    screen.getByRole('button', {
      name: 'Compare January to September 2023 with January to September 2024 instead',
    }),
  );
  expect(status).toHaveTextContent('−$7.5 million');
  expect(first).toHaveFocus();
  expect(first).toHaveValue('before');
});

test('full years compare among themselves', async () => {
  const user = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'First period' }), '2022');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Second period' }), '2023');
  expect(screen.getByRole('status')).toHaveTextContent('2023 against 2022: = −$20.0 million [−20.1, −19.9]');
});

test('a figure with one column of several periods asks for none; with two it asks which', async () => {
  const user = await open();
  expect(screen.queryByRole('combobox', { name: 'Figure' })).toBeNull();
  const older = level('imports-before', 67.8, { flow: 'import', period: example.turnoverBefore.period });
  const rows = figure.rows.map((row) =>
    row.id === 'before' && row.cells[0]
      ? { ...row, cells: [row.cells[0], { quantity: storedQuantity(older) }] }
      : row,
  );
  render(<Compare figure={{ ...figure, rows }} observations={[...observations, older]} />);
  await user.click(screen.getByRole('button', { name: 'Compare two periods', expanded: false }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Figure' }), 'Imports');
  expect(screen.getAllByRole('status')[1]).toHaveTextContent('= −$8.9 million');
});

test('where nothing compares this is said, and nothing is offered', async () => {
  const rows = [example.offer, example.exports].map((row) => ({
    id: row.id,
    label: row.id,
    cells: [{ quantity: storedQuantity(row) }],
  }));
  await open({ ...figure, rows });
  expect(screen.getByRole('status')).toHaveTextContent('They measure different things.');
  expect(screen.getByRole('status')).toHaveTextContent(
    'Neither compares with another period of this figure.',
  );
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('a figure without levels of two periods offers no comparison', () => {
  const { container } = render(<Compare figure={sampleFigure} observations={observations} />);
  expect(container).toBeEmptyDOMElement();
});
