// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Popover } from './Popover.tsx';

async function opened() {
  const user = userEvent.setup();
  render(
    <>
      <Popover button={{ children: 'Sector' }} title="Choose sectors">
        <input aria-label="Metals" />
      </Popover>
      <button type="button">Elsewhere</button>
    </>,
  );
  const button = screen.getByRole('button', { name: 'Sector' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await user.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('dialog', { name: 'Choose sectors' })).toBeVisible();
  return { user, button };
}
const isOpen = () => screen.queryByRole('dialog') !== null;

test('it opens with the focus in it; Escape and its cross close it and give the focus back', async () => {
  const { user, button } = await opened();
  expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(isOpen()).toBe(false);
  expect(button).toHaveFocus();
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(isOpen()).toBe(false);
  expect(button).toHaveFocus();
});

test('the page stays usable: a press inside leaves it open, one outside or on its button closes it', async () => {
  const { user, button } = await opened();
  await user.click(screen.getByRole('textbox', { name: 'Metals' }));
  expect(isOpen()).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
  expect(isOpen()).toBe(false);
  await user.click(button);
  expect(isOpen()).toBe(true);
  await user.click(button);
  expect(isOpen()).toBe(false);
});

test('who goes on with Tab leaves it behind closed', async () => {
  const { user } = await opened();
  await user.tab();
  expect(screen.getByRole('textbox', { name: 'Metals' })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus();
  expect(isOpen()).toBe(false);
});
