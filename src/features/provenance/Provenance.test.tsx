// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { collectionQuery, releaseQuery } from '#src/api/queries.ts';
import { createQueryClient } from '#src/api/query-client.ts';
import { FactNumber } from '#src/charts/FactNumber.tsx';
import { collectionNames } from '#src/contract/collections.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { choose, currentView } from '#src/filters/store.ts';
import { wholeRecord } from '#tests/kit/record.ts';
import { Provenance } from './Provenance.tsx';

// The dialog is loaded when it is first asked for; how long that takes is no matter of these tests.
beforeAll(() => import('./ProvenanceDialog.tsx'));
beforeEach(() => choose({ fact: undefined, view: 'kz' }));

const turnover = wholeRecord.observations.find(({ id }) => id === 'trade-turnover-2024-until-september');
const paperLevel =
  'level.imports-paper-change-2024-until-september.imports-paper-change-rate-2024-until-september';

function showPage(fact?: string) {
  const client = createQueryClient();
  client.setQueryData(releaseQuery().queryKey, wholeRecord.release);
  for (const name of collectionNames)
    client.setQueryData(collectionQuery(name).queryKey, [...wholeRecord[name]]);
  if (fact) choose({ fact });
  render(
    <QueryClientProvider client={client}>
      {turnover && <FactNumber quantity={storedQuantity(turnover)} />}
      <Provenance />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}
const dialog = () => screen.findByRole('dialog', { name: 'Where this comes from' });

test('a number opens its origin; Escape closes it and gives the focus back to the number', async () => {
  const user = showPage();
  const number = screen.getByRole('button', { name: /69\.4/ });
  await user.click(number);
  expect(currentView().fact).toBe(turnover?.id);
  expect(await dialog()).toHaveTextContent('$69.4 million');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(currentView().fact).toBeUndefined();
  await waitFor(() => expect(number).toHaveFocus());
});

test('the origin has a statistical file’s value in full, also in the sentence and in the formula; the page has two decimals', async () => {
  showPage('balance.exports-2020.imports-2020');
  const shown = await dialog();
  expect(shown).toHaveTextContent('= −$12.12 million');
  expect(shown).toHaveTextContent('1.784979 − 13.905405');
  expect(shown).toHaveTextContent('$13.905405 million');
  act(() => choose({ fact: 'imports-2020' }));
  expect(await dialog()).toHaveTextContent(/\$13\.905405 million.*between 13\.9054045 and 13\.9054055/);
  expect(await dialog()).not.toHaveTextContent('13.91');
});

test('an address with a fact opens it: value, status, period, reporter, source and paragraph', async () => {
  showPage('trade-turnover-change-rate-2024-until-september');
  const shown = await dialog();
  expect(shown).toHaveTextContent('−9.7%');
  expect(shown).toHaveTextContent(/reported/i);
  expect(shown).toHaveTextContent(/until September 2024/i);
  expect(shown).toHaveTextContent('Kazakhstan (');
  const link = within(shown).getByRole('link');
  expect(link).toHaveAttribute('href', wholeRecord.sources[0]?.url);
  expect(link).toHaveTextContent('¶ 8');
});

test('the published −9.7% is nowhere made a −9.8, not even as an end of its rounding', async () => {
  showPage('trade-turnover-change-rate-2024-until-september');
  expect(await dialog()).not.toHaveTextContent('9.8');
});

test('an open end of a period is said with both days', async () => {
  showPage(turnover?.id);
  expect(await dialog()).toHaveTextContent(/31 August 2024 and 30 September 2024/);
});

test('an implied number shows its range, its formula and inputs that open in turn', async () => {
  const user = showPage(paperLevel);
  const shown = await dialog();
  expect(shown).toHaveTextContent('≈ $13.7 million');
  expect(shown).toHaveTextContent('between 13.1 and 14.4');
  expect(shown).toHaveTextContent('−11 × (1 − 44.5%) ÷ (−44.5%)');
  await user.click(within(shown).getByRole('button', { name: /−44\.5%/ }));
  expect(currentView().fact).toBe('imports-paper-change-rate-2024-until-september');
  await waitFor(async () => expect(await dialog()).not.toHaveTextContent('×'));
});

test('what was said of one number is not said of the next', async () => {
  const user = showPage(paperLevel);
  const shown = await dialog();
  await user.click(within(shown).getByRole('button', { name: 'Copy as sentence' }));
  expect(within(shown).getByRole('status')).toHaveTextContent('Sentence copied');
  await user.click(within(shown).getByRole('button', { name: /−44\.5%/ }));
  expect(within(shown).getByRole('status')).toBeEmptyDOMElement();
});

test('a count is said not to be rounded, a bound not to be computed with', async () => {
  showPage('agreements-24-2024');
  expect(await dialog()).toHaveTextContent(/not rounded/);
  act(() => choose({ fact: 'trade-offer-non-primary-goods-2024' }));
  await waitFor(async () => expect(await dialog()).toHaveTextContent(/A bound/));
});

test('the length of relations is 27 years 11 months between two days', async () => {
  showPage('age.diplomatic-relations-1996.tokayev-visit-belgrade-2024');
  const shown = await dialog();
  expect(shown).toHaveTextContent('27 years 11 months');
  expect(shown).toHaveTextContent(/10 December 1996.*19 November 2024/);
});

test('an event and a statement open too, with date, speaker and source', async () => {
  showPage('kazakh-embassy-belgrade-2019');
  expect(await dialog()).toHaveTextContent(/embassy in Belgrade.*2019/);
  act(() => choose({ fact: 'serbia-as-hub' }));
  await waitFor(async () => expect(await dialog()).toHaveTextContent(/hub.*Serik Zhumangarin/));
});

test('from Serbia’s side the number is the same and its name says whose count it is', async () => {
  choose({ view: 'rs' });
  showPage('exports-2024-until-september');
  const shown = await dialog();
  expect(shown).toHaveTextContent(/Imports from Kazakhstan, as reported by Kazakhstan/);
  expect(shown).toHaveTextContent('$10.5 million');
});

test('an id that names nothing opens nothing', async () => {
  showPage('no-such-fact');
  expect(screen.queryByRole('dialog')).toBeNull();
});
