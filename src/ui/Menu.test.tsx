// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Menu } from './Menu.tsx';

function show() {
  const chosen = vi.fn<(id: string) => void>();
  const item = (id: string, label: string) => ({ id, label, onSelect: () => chosen(id) });
  const items = [item('png', 'PNG image'), item('svg', 'SVG image'), item('csv', 'CSV data')];
  render(<Menu label="Export" items={[...items, { ...item('no', 'Not here'), disabled: true }]} />);
  return { user: userEvent.setup(), chosen, button: screen.getByRole('button', { name: 'Export' }) };
}

test('an entry is chosen by keyboard alone, and the focus comes back to the button', async () => {
  const { user, chosen, button } = show();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('menuitem', { name: 'PNG image' })).toHaveFocus();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(chosen.mock.calls).toEqual([['svg']]);
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  expect(button).toHaveFocus();
});

test('arrows go round, Home and End to the ends, a letter to its entry', async () => {
  const { user } = show();
  await user.tab();
  await user.keyboard('{ArrowUp}');
  expect(screen.getByRole('menuitem', { name: 'Not here' })).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('menuitem', { name: 'PNG image' })).toHaveFocus();
  await user.keyboard('c');
  expect(screen.getByRole('menuitem', { name: 'CSV data' })).toHaveFocus();
  await user.keyboard('{Home}');
  expect(screen.getByRole('menuitem', { name: 'PNG image' })).toHaveFocus();
});

test('Escape, Tab and a press elsewhere close the menu without choosing', async () => {
  const { user, chosen, button } = show();
  await user.click(button);
  await user.keyboard('{Escape}');
  expect(button).toHaveFocus();
  await user.click(button);
  await user.tab();
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  await user.click(button);
  await user.click(document.body);
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  expect(chosen).not.toHaveBeenCalled();
});

test('a disabled entry is there but does nothing', async () => {
  const { user, chosen, button } = show();
  await user.click(button);
  await user.click(screen.getByRole('menuitem', { name: 'Not here' }));
  expect(chosen).not.toHaveBeenCalled();
});
