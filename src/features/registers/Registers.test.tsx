// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Agreement } from '#src/contract/agreement.ts';
import type { Loaded } from '#src/contract/loaded.ts';
import { choose, currentView } from '#src/filters/store.ts';
import { csvRows } from '#tests/kit/csv.ts';
import { emptyRecord, wholeRecord } from '#tests/kit/record.ts';
import { Registers } from './Registers.tsx';
import type { RegistersRecord } from './registers-record.ts';

let loaded: Loaded<RegistersRecord>;
vi.mock('#src/api/use-record.ts', () => ({ useRecord: () => loaded }));

/** The odd ones in force, the even ones only signed; "Document 3" is older than "Document 12". */
const agreements = Array.from({ length: 15 }, (_, at): Agreement => {
  const year = String(2010 + at);
  const signed = { start: `${year}-03-01`, end: `${year}-03-01`, precision: 'day' } as const;
  return {
    ...{ id: `document-${at}`, title: { en: `Document ${at}` }, kind: 'memorandum', signed },
    ...{ status: at % 2 === 1 ? 'in-force' : 'signed', sectors: ['culture'] },
    sources: [{ source: wholeRecord.sources[0]?.id ?? '' }],
  };
});

// Loaded when first used: not within a test's time.
beforeAll(() => import('./register-file.ts'));
beforeEach(() => {
  loaded = { state: 'ready', record: { ...wholeRecord, agreements } };
  choose({ sector: [], from: undefined, to: undefined, fact: undefined });
});

function show() {
  render(<Registers />);
  return userEvent.setup();
}

// Not by role: computing the roles of a whole table for each look takes seconds.
const button = (name: string) => screen.getByText(name, { selector: 'button' });
const names = () => [...document.querySelectorAll('tbody th')].map(({ textContent }) => textContent);
const head = (name: string) => button(name).closest('th');

test('the card is a region named "Registers" with four registers, one shown', async () => {
  const user = show();
  expect(screen.getByRole('region', { name: 'Registers' })).toBeInTheDocument();
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
    'Agreements (15)',
    expect.stringMatching(/^Visits \(\d+\)$/),
    expect.stringMatching(/^Companies and projects \(\d+\)$/),
    expect.stringMatching(/^Open questions \(\d+\)$/),
  ]);
  await user.click(button('Agreements (15)'));
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByRole('tab', { selected: true })).toHaveFocus();
  expect(screen.getByRole('tabpanel', { name: /^Open questions/ })).toBeInTheDocument();
});

test('a long register starts with twelve rows and shows all on demand', async () => {
  const user = show();
  expect(names()).toHaveLength(12);
  await user.click(button('Show all 15'));
  expect(names()).toHaveLength(15);
  await user.click(button('Show the first 12 only'));
  expect(names()).toHaveLength(12);
});

test('pressing a head sorts by it and says so, in both directions', async () => {
  const user = show();
  expect(names()[0]).toBe('Document 14');
  expect(head('Signed')).not.toHaveAttribute('aria-sort');
  await user.click(button('Signed'));
  expect(head('Signed')).toHaveAttribute('aria-sort', 'ascending');
  expect(names().slice(0, 2)).toEqual(['Document 0', 'Document 1']);
  await user.click(button('Signed'));
  expect(head('Signed')).toHaveAttribute('aria-sort', 'descending');
  expect(names()[0]).toBe('Document 14');
  await user.click(button('Title'));
  expect(head('Title')).toHaveAttribute('aria-sort', 'ascending');
  expect(head('Signed')).not.toHaveAttribute('aria-sort');
});

test('the status filter keeps its documents, and an empty one offers the way back', async () => {
  const user = show();
  await user.click(button('In force (7)'));
  expect(names()).toHaveLength(7);
  expect(names()).not.toContain('Document 12');
  await user.click(button('Replaced (0)'));
  expect(screen.getByText('No agreement here has this status.')).toBeInTheDocument();
  await user.click(button('Show every status'));
  expect(names()).toHaveLength(12);
});

test('every row opens its source', async () => {
  const user = show();
  for (const row of screen.getAllByRole('row').slice(1))
    expect(row.querySelector('[data-fact]')).toHaveAccessibleName(/Source of: Document \d+$/);
  await user.click(screen.getByRole('button', { name: /Source of: Document 14$/ }));
  expect(currentView().fact).toBe('document-14');
});

test('a question opens each fact that it is about', async () => {
  const user = show();
  await user.click(screen.getByText(/^Open questions/));
  const row = screen.getByText(/^Whether September 2024 is included/).closest('tr');
  const fact = row?.querySelector('[data-fact]');
  if (!fact) throw new Error('the question names no fact');
  await user.click(fact);
  expect(wholeRecord.observations.map(({ id }) => id)).toContain(currentView().fact);
});

test('the file has every row of the filtered list in the order shown, not only the twelve', async () => {
  const blobs: Blob[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => blobs.push(blob) && 'blob:x' }));
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const user = show();
  await user.click(button('In force (7)'));
  await user.click(button('Signed'));
  await user.click(button('Export'));
  await user.click(screen.getByRole('menuitem', { name: 'CSV data' }));
  await screen.findByText(/astana-belgrade_register-agreements_.*\.csv/);
  expect(click).toHaveBeenCalledOnce();
  const rows = csvRows(await textOf(blobs[0]));
  expect(rows.map(({ id }) => id)).toEqual(agreements.flatMap(({ id }, at) => (at % 2 === 1 ? id : [])));
});

/** jsdom's blobs have no `text()`. */
async function textOf(blob: Blob | undefined): Promise<string> {
  if (!blob) throw new Error('no file was made');
  const bytes = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => reader.result instanceof ArrayBuffer && resolve(reader.result);
    reader.readAsArrayBuffer(blob);
  });
  return new TextDecoder().decode(bytes);
}

test('sectors that leave nothing are named, with the way out', async () => {
  choose({ sector: ['metals'] });
  const user = show();
  expect(screen.getByText('No agreement is filed under Metals.')).toBeInTheDocument();
  await user.click(button('Show all sectors'));
  expect(names()).toHaveLength(12);
});

test('a record without agreements, one still loading and one that failed each say so', async () => {
  loaded = { state: 'ready', record: emptyRecord };
  const { rerender } = render(<Registers />);
  expect(screen.getByText('The sources name no agreement.')).toBeInTheDocument();
  loaded = { state: 'pending' };
  rerender(<Registers />);
  expect(screen.getByText('Loading: Registers')).toBeInTheDocument();
  const retry = vi.fn();
  loaded = { state: 'failed', kind: 'unreachable', detail: '', retry };
  rerender(<Registers />);
  await userEvent.setup().click(button('Try again'));
  expect(retry).toHaveBeenCalledOnce();
});
