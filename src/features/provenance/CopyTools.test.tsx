// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { choose } from '#src/filters/store.ts';
import { CopyTools } from './CopyTools.tsx';

const sentence = 'Trade turnover, until September 2024: $69.4 million (reported).';
beforeEach(() => choose({ sector: [], from: undefined, fact: undefined }));
afterEach(() => vi.restoreAllMocks());

function open(id = 'trade-turnover-2024-until-september') {
  const user = userEvent.setup();
  return { user, ...render(<CopyTools id={id} sentence={sentence} />) };
}
const refuse = () =>
  vi
    .spyOn(navigator.clipboard, 'writeText')
    .mockRejectedValue(new DOMException('refused', 'NotAllowedError'));

test('the sentence stands there, is copied as it stands, and that is said', async () => {
  const { user } = open();
  expect(screen.getByText(sentence)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copy as sentence' }));
  expect(await navigator.clipboard.readText()).toBe(sentence);
  expect(screen.getByRole('status')).toHaveTextContent('Sentence copied');
});

test('the link opens this number in the view that the reader has', async () => {
  choose({ sector: ['metals'], from: 2011 });
  const { user } = open('level.paper.paper-rate');
  await user.click(screen.getByRole('button', { name: 'Copy link to this number' }));
  expect(await navigator.clipboard.readText()).toBe(
    'http://localhost:3000/?sector=metals&from=2011&fact=level.paper.paper-rate',
  );
  expect(screen.getByRole('status')).toHaveTextContent('Link copied');
});

test('where the clipboard is refused that is said, and the sentence can still be selected', async () => {
  const { user } = open();
  refuse();
  await user.click(screen.getByRole('button', { name: 'Copy as sentence' }));
  expect(screen.getByRole('status')).toHaveTextContent(/does not allow/);
  expect(screen.getByRole('status')).not.toHaveTextContent('copied');
  expect(screen.getByText(sentence)).toBeVisible();
});

test('where there is no clipboard at all, as on plain http, nothing breaks', async () => {
  const { user } = open();
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  await user.click(screen.getByRole('button', { name: 'Copy as sentence' }));
  expect(screen.getByRole('status')).toHaveTextContent(/does not allow/);
});

test('a refused link is at hand to be selected too', async () => {
  const { user, container } = open();
  refuse();
  await user.click(screen.getByRole('button', { name: 'Copy link to this number' }));
  const shown =
    [...container.querySelectorAll('input')].map(({ value }) => value).join() + container.textContent;
  expect(shown).toContain('?fact=trade-turnover-2024-until-september');
});
