// @vitest-environment jsdom
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ownRecord } from '#mocks/dataset/own-record.ts';
import { createOffice } from '#mocks/office.ts';
import { createQueryClient } from '#src/api/query-client.ts';
import { choose, currentView } from '#src/filters/store.ts';
import { Find } from './Find.tsx';

const office = createOffice({ root: '/api/v1', record: ownRecord });
let client: QueryClient;

// The box comes with its first use: here it is there before, so that no test waits for the compiler.
beforeAll(async () => {
  await import('./FindDialog.tsx');
}, 30_000);
beforeEach(() => {
  client = createQueryClient();
  vi.stubGlobal('fetch', async (address: string) => office.answer(new Request(address)));
  Element.prototype.scrollIntoView = () => {};
  choose({ sector: [], from: undefined, to: undefined, layer: 'all', view: 'kz', fact: undefined });
});
afterEach(() => {
  client.clear();
  vi.unstubAllGlobals();
  localStorage.clear();
});

function show() {
  render(
    <QueryClientProvider client={client}>
      <label>
        A field of the page
        <input />
      </label>
      <Find />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

async function opened() {
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Find' }));
  const field = await screen.findByRole('combobox', { name: 'Number, name, year or word' });
  return { user, field };
}

/** The option that Enter would choose. */
function activeOption() {
  const id = screen.getByRole('combobox').getAttribute('aria-activedescendant');
  const option = document.getElementById(id ?? '');
  expect(option).toHaveAttribute('aria-selected', 'true');
  return option;
}

test('the box opens with the focus in its field and says what can be found', async () => {
  const { field } = await opened();
  expect(field).toHaveFocus();
  expect(field).toHaveAttribute('aria-expanded', 'false');
  expect(screen.getByText(/^Searched: .*figures.*events.*statements.*names and .*document/)).toBeVisible();
});

test('a number is found with its period, status and source, and Enter opens it', async () => {
  const { user, field } = await opened();
  await user.type(field, '69.4');
  const option = await screen.findByRole('option', {
    name: /Trade turnover \$69\.4 million until September 2024/,
  });
  expect(option).toHaveTextContent('reported · Kazakhstan · The Astana Times');
  expect(activeOption()).toBe(option);
  await user.keyboard('{Enter}');
  expect(currentView().fact).toBe('trade-turnover-2024-until-september');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(screen.getByRole('button', { name: 'Find' })).toHaveFocus();
});

test('the arrows go through all groups and round; the focus stays in the field', async () => {
  const { user, field } = await opened();
  await user.type(field, 'Hipol');
  const options = screen.getAllByRole('option');
  expect(options).toHaveLength(2);
  expect(screen.getByRole('group', { name: 'Names: 1' })).toBeVisible();
  expect(screen.getByRole('group', { name: 'Statements: 1' })).toBeVisible();
  expect(activeOption()).toBe(options[0]);
  await user.keyboard('{ArrowDown}');
  expect(activeOption()).toBe(options[1]);
  await user.keyboard('{ArrowDown}');
  expect(activeOption()).toBe(options[0]);
  await user.keyboard('{ArrowUp}');
  expect(activeOption()).toBe(options[1]);
  expect(field).toHaveFocus();
});

test('a name leads to what names it, and back', async () => {
  const { user, field } = await opened();
  await user.type(field, 'Hipol');
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/What names “Hipol”/)).toBeVisible();
  const [fact] = screen.getAllByRole('option');
  expect(fact).toHaveTextContent('Kazakh Invest arranged talks');
  await user.click(screen.getByRole('button', { name: 'Back to the results' }));
  expect(screen.getAllByRole('option')).toHaveLength(2);
  expect(field).toHaveFocus();
});

test('a document leads to its address and to what rests on it', async () => {
  const { user, field } = await opened();
  await user.type(field, '28 years of strategic partnership');
  await user.click(await screen.findByRole('option', { name: /28 Years of Strategic Partnership/ }));
  expect(screen.getByRole('link', { name: 'Open the document' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^https/),
  );
  expect(screen.getByRole('group', { name: /^Figures/ })).toBeVisible();
});

test('the filters of the page hide no result; one outside of them says so', async () => {
  choose({ sector: ['metals'], from: 2015, to: 2016 });
  const { user, field } = await opened();
  await user.type(field, '69.4');
  expect(screen.getAllByRole('option')[0]).toHaveTextContent('outside the chosen sectors and years');
});

test('many results are cut, and the cut is said with the count of each kind', async () => {
  const { user, field } = await opened();
  await user.type(field, 'kazakhstan');
  expect(screen.getAllByRole('option')).toHaveLength(30);
  expect(screen.getByText(/^30 of \d+ results shown/)).toBeVisible();
  expect(screen.getAllByRole('group').some((group) => / of \d+$/.test(nameOf(group)))).toBe(true);
});

function nameOf(group: HTMLElement): string {
  return document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
}

test('no result says what was asked and what was searched', async () => {
  const { user, field } = await opened();
  await user.type(field, '69.5');
  const status = screen.getByText(/Nothing in this record matches/);
  expect(status).toHaveTextContent('Nothing in this record matches “69.5”.');
  expect(status.closest('[role="status"]')).not.toBeNull();
  expect(screen.getByText(/^Searched: /)).toBeVisible();
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  await user.keyboard('{Enter}{ArrowDown}');
  expect(field).toHaveFocus();
});

test('Escape closes the box and gives the focus back', async () => {
  const { user } = await opened();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(screen.getByRole('button', { name: 'Find' })).toHaveFocus();
});

test('"/" opens the box, but not while something is typed into a field', async () => {
  const user = show();
  await user.type(screen.getByRole('textbox', { name: 'A field of the page' }), '1/2');
  expect(screen.getByRole('textbox')).toHaveValue('1/2');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await user.click(document.body);
  await user.keyboard('/');
  const field = await screen.findByRole('combobox');
  expect(field).toHaveValue('');
});

test('"/" can be turned off, for readers whose speech input types it', async () => {
  const { user } = await opened();
  const dialog = screen.getByRole('dialog', { name: 'Find in the record' });
  await user.click(within(dialog).getByRole('checkbox', { name: 'The / key opens this box' }));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await user.keyboard('/');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Find' }));
  await user.click(await screen.findByRole('checkbox', { name: 'The / key opens this box' }));
});

test('a record that cannot be read says so in the box and can be asked for again', async () => {
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 1 } });
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Find' }));
  expect(await screen.findByText('Find in the record could not be loaded')).toBeVisible();
  vi.stubGlobal('fetch', async (address: string) => office.answer(new Request(address)));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('combobox')).toHaveFocus();
});
