// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Sector, SectorId } from '#src/contract/sector.ts';
import { choose, currentView } from '#src/filters/store.ts';
import { FilterBar } from './FilterBar.tsx';

const ids: SectorId[] = ['metals', 'energy', 'trade', 'transport'];
const sectors: Sector[] = ids.map((id) => ({
  id,
  group: id === 'metals' || id === 'energy' ? 'goods' : 'fields',
  name: { en: `The ${id}` },
}));

function show() {
  render(
    <FilterBar
      sectors={sectors}
      counts={(id) => (id === 'energy' ? 0 : 7)}
      years={{ first: 1996, last: 2024 }}
      shown={{ figures: 24, events: 1, sources: 1 }}
    />,
  );
  return userEvent.setup();
}

beforeEach(() => choose({ sector: [], from: undefined, to: undefined, layer: 'all', view: 'kz' }));

test('several sectors can be chosen, and the button says which', async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Sector All sectors' }));
  const dialog = await screen.findByRole('dialog', { name: 'Choose sectors' });
  await user.click(within(dialog).getByRole('checkbox', { name: 'The metals' }));
  expect(screen.getByRole('button', { name: 'Sector The metals' })).toBeInTheDocument();
  await user.click(within(dialog).getByRole('checkbox', { name: 'The trade' }));
  expect(currentView().sector).toEqual(['metals', 'trade']);
  expect(screen.getByRole('button', { name: 'Sector 2 sectors' })).toBeInTheDocument();
});

test('a sector that would show nothing says so and can still be chosen', async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: /^Sector/ }));
  const energy = await screen.findByRole('checkbox', { name: 'The energy' });
  expect(energy).toHaveAccessibleDescription('nothing in these years');
  expect(screen.getByRole('checkbox', { name: 'The metals' })).toHaveAccessibleDescription('7');
  await user.click(energy);
  expect(currentView().sector).toEqual(['energy']);
});

test('a year counts on Enter or on leaving the field, not while it is typed', async () => {
  const user = show();
  const from = screen.getByRole('textbox', { name: 'From year' });
  await user.clear(from);
  await user.type(from, '2010');
  expect(currentView().from).toBeUndefined();
  await user.keyboard('{Enter}');
  expect(currentView().from).toBe(2010);
  const to = screen.getByRole('textbox', { name: 'To year' });
  await user.clear(to);
  await user.type(to, '2020');
  await user.tab();
  expect(currentView().to).toBe(2020);
});

test('a text that is no year of the release stays in the field with its reason, and changes nothing', async () => {
  const user = show();
  const from = screen.getByRole('textbox', { name: 'From year' });
  await user.clear(from);
  await user.type(from, '1850{Enter}');
  expect(from).toHaveValue('1850');
  expect(from).toBeInvalid();
  expect(from).toHaveAccessibleDescription('“1850” is not a year from 1996 to 2024.');
  expect(currentView().from).toBeUndefined();
});

test('what is pressed while a year is typed hears of its click before the year is taken over', async () => {
  const user = show();
  const from = screen.getByRole('textbox', { name: 'From year' });
  await user.clear(from);
  await user.type(from, '2010');
  const atClick: (number | undefined)[] = [];
  const side = screen.getByRole('button', { name: 'Serbia' });
  side.addEventListener('click', () => atClick.push(currentView().from));
  await user.pointer({ keys: '[MouseLeft>]', target: side });
  expect(from).not.toHaveFocus();
  await user.pointer({ keys: '[/MouseLeft]', target: side });
  expect(atClick).toEqual([undefined]);
  await vi.waitFor(() => expect(currentView()).toMatchObject({ view: 'rs', from: 2010 }));
});

test('reset takes back what is being typed, too', async () => {
  const user = show();
  const from = () => screen.getByRole('textbox', { name: 'From year' });
  for (const typed of ['2010', '1850']) {
    await user.clear(from());
    await user.type(from(), typed);
    await user.click(screen.getByRole('button', { name: 'Reset filters' }));
    await new Promise((later) => setTimeout(later));
    expect(from()).toHaveValue('1996');
    expect(currentView().from).toBeUndefined();
  }
});

test('an emptied field means the first year again', async () => {
  choose({ from: 2010 });
  const user = show();
  const from = screen.getByRole('textbox', { name: 'From year' });
  expect(from).toHaveValue('2010');
  await user.clear(from);
  await user.keyboard('{Enter}');
  expect(currentView().from).toBeUndefined();
  expect(from).toHaveValue('1996');
});

test('reset takes back sectors, years and layer but not the side', async () => {
  choose({ sector: ['metals'], from: 2010, layer: 'article', view: 'rs' });
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Reset filters' }));
  expect(currentView()).toMatchObject({ sector: [], from: undefined, layer: 'all', view: 'rs' });
  expect(screen.getByRole('button', { name: 'Reset filters' })).toHaveAttribute('aria-disabled', 'true');
});

test('what is shown is counted in words', () => {
  show();
  expect(screen.getByText('24 figures and 1 event, from 1 source')).toHaveAttribute('role', 'status');
});

test('flows can be seen from Serbia', async () => {
  const user = show();
  const side = within(screen.getByRole('group', { name: 'Seen from' }));
  await user.click(side.getByRole('button', { name: 'Serbia' }));
  expect(currentView().view).toBe('rs');
  expect(side.getByRole('button', { name: 'Serbia', pressed: true })).toBeInTheDocument();
});
