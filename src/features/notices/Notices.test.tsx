// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { dismiss, noteDropped, noteNotRemembered } from '#src/filters/notices.ts';
import { Notices } from './Notices.tsx';

beforeEach(() => {
  for (const id of ['not-understood', 'outside-years', 'not-remembered'] as const) dismiss(id);
});

test('what the address asked for in vain is named, once and together', () => {
  render(<Notices />);
  act(() => {
    noteDropped([
      { parameter: 'sector', value: 'zzz', why: 'unknown-value' },
      { parameter: 'colour', value: 'red', why: 'unknown-parameter' },
    ]);
    noteDropped([{ parameter: 'sector', value: 'zzz', why: 'unknown-value' }]);
  });
  const region = within(screen.getByRole('region', { name: 'Notices' }));
  expect(region.getByRole('status')).toHaveTextContent(
    'Left out of this view, because it was not understood: sector: zzz and colour: red.',
  );
});

test('a year outside the release is answered with the years that there are, ungrouped', () => {
  const years = { first: 1996, last: 2024 };
  noteDropped([{ parameter: 'from', value: '1850', why: 'outside-years', years }]);
  render(<Notices />);
  expect(screen.getByRole('status')).toHaveTextContent('the years run from 1996 to 2024: from: 1850');
});

test('a notice can be dismissed', async () => {
  noteNotRemembered();
  render(<Notices />);
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});
