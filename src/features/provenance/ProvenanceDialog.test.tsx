// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { adjust, currentView } from '#src/filters/store.ts';
import { wholeRecord } from '#tests/kit/record.ts';
import { findFact } from './find-fact.ts';
import { ProvenanceDialog } from './ProvenanceDialog.tsx';
import type { ProvenanceRecord } from './provenance-record.ts';

const turnover = 'trade-turnover-2024-until-september';

function open(id: string, record: ProvenanceRecord = wholeRecord) {
  const fact = findFact(id, record);
  if (!fact) throw new Error(`no fact ${id}`);
  // The clipboard of the user-event set-up stands in for the browser's.
  const user = userEvent.setup();
  render(<ProvenanceDialog fact={fact} id={id} record={record} />);
  return user;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  adjust({ fact: undefined });
});

test('"Safe to quote?" says of each line in words whether it is fine', () => {
  open(turnover);
  const part = screen.getByRole('region', { name: 'Safe to quote?' });
  const lines = within(part).getAllByRole('listitem');
  expect(lines).toHaveLength(8);
  for (const line of lines) expect(line).toHaveTextContent(/(Fine|Mind): /);
  expect(lines[3]).toHaveTextContent('✓Fine: Rounding Published to one decimal; stands for 69.35 to 69.45');
});

test('what the questions say is not said a second time under "Mind when quoting"', () => {
  open(turnover);
  expect(screen.getAllByText(/do not set it beside a full year/)).toHaveLength(1);
});

test('a footnote is copied with the reader’s day and the address of this fact, and shown', async () => {
  vi.useFakeTimers({ now: new Date(2027, 0, 2, 23, 30), toFake: ['Date'] });
  const user = open(turnover);
  await user.click(screen.getByRole('button', { name: 'BibTeX' }));
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('urldate = {2027-01-02}');
  expect(copied).toContain(`fact=${turnover}`);
  expect(screen.getByRole('region', { name: 'Footnote, BibTeX' })).toHaveTextContent('@misc{astana-times');
  expect(screen.getByText('Footnote copied: BibTeX')).toBeInTheDocument();
});

test('where copying is refused the footnote is there to be selected', async () => {
  const user = open(turnover);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await user.click(screen.getByRole('button', { name: 'Chicago' }));
  expect(await screen.findByText(/does not allow copying/)).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Footnote, Chicago' })).toHaveTextContent('November 2024');
});

test('"Something wrong?" without a configured address copies the report and is no link', async () => {
  vi.stubEnv('VITE_REPORT_URL', '');
  const user = open(turnover);
  expect(screen.queryByRole('link', { name: 'Something wrong?' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Something wrong?' }));
  expect(await navigator.clipboard.readText()).toContain(`Fact: ${turnover}`);
  expect(screen.getByRole('region', { name: 'Report' })).toHaveTextContent('Data release: 2026-11');
});

test('"Something wrong?" opens the configured tracker with the fact in it', () => {
  vi.stubEnv('VITE_REPORT_URL', 'https://example.org/issues/new');
  open(turnover);
  const link = screen.getByRole('link', { name: 'Something wrong?' });
  expect(new URL(link.getAttribute('href') ?? '').searchParams.get('body')).toContain(`Fact: ${turnover}`);
});

test('figures that contradict each other stand side by side, each opening its own origin', async () => {
  const observations = wholeRecord.observations.flatMap((row) =>
    row.id === turnover
      ? [row, { ...row, id: 'rival', value: 71.2, publishedBy: 'kaziss', conflictsWith: [turnover] }]
      : [row],
  );
  const user = open(turnover, { ...wholeRecord, observations });
  const part = screen.getByRole('region', { name: 'Sources differ' });
  const sides = within(part).getAllByRole('listitem');
  expect(sides).toHaveLength(2);
  expect(sides[0]).toHaveTextContent(/\$69\.4 million.*this figure/);
  expect(sides[1]).toHaveTextContent(/\$71\.2 million/);
  expect(sides[1]).toHaveTextContent(/Kazakhstan Institute/);
  await user.click(within(part).getByRole('button', { name: /71\.2/ }));
  expect(currentView().fact).toBe('rival');
});

test('an undisputed number has no such part', () => {
  open(turnover);
  expect(screen.queryByRole('region', { name: 'Sources differ' })).not.toBeInTheDocument();
});

test('an event with two dates shows each with its source, and opens the other row', async () => {
  const [event] = wholeRecord.events.filter(({ id }) => id === 'kazakh-embassy-belgrade-2019');
  if (!event) throw new Error('no event');
  const on = (day: string) => ({ start: day, end: day, precision: 'day' as const });
  const events = [
    { ...event, date: on('2011-06-27') },
    { ...event, id: 'embassy-again', date: on('2011-06-23'), conflictsWith: [event.id] },
  ];
  const user = open(event.id, { ...wholeRecord, events });
  const part = screen.getByRole('region', { name: 'Sources differ' });
  expect(
    within(part)
      .getAllByRole('listitem')
      .map((each) => each.textContent),
  ).toEqual([
    expect.stringMatching(/^27 June 2011.*Kazinform via The Astana Times/),
    expect.stringMatching(/^23 June 2011.*Kazinform via The Astana Times/),
  ]);
  await user.click(within(part).getByRole('button'));
  expect(currentView().fact).toBe('embassy-again');
});

test('a source without an address is named and is no dead link', () => {
  const sources = wholeRecord.sources.map((source) => ({ ...source, url: '' }));
  open(turnover, { ...wholeRecord, sources });
  expect(screen.queryByRole('link', { name: /Astana Times/ })).not.toBeInTheDocument();
  expect(screen.getAllByText(/The Astana Times, “Astana-Belgrade/)[0]).toBeInTheDocument();
});
