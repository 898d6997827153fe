// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Event } from '#src/contract/event.ts';
import { articleSourceId } from '#src/contract/source.ts';
import { choice, wholeRecord } from '#tests/kit/record.ts';
import { TimelineEvent } from './TimelineEvent.tsx';
import { timelineEntries } from './timeline.ts';

const named = (id: string): Event => {
  const event = wholeRecord.events.find((row) => row.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
};
const rest = [named('kazakh-embassy-belgrade-2019')];
const embassy: Event = {
  ...named('serbian-embassy-astana-2011'),
  sources: [{ source: articleSourceId, locator: '¶ 2' }],
  otherDates: [],
  certainty: 'confirmed',
};
const day = (date: string) => ({ start: date, end: date, precision: 'day' as const });
const first: Event = { ...embassy, id: 'first', date: day('2011-06-27') };
const second: Event = {
  ...embassy,
  id: 'second',
  date: day('2011-06-23'),
  sectors: ['culture'],
  conflictsWith: ['first'],
};
const shown = (events: readonly Event[], part: Parameters<typeof choice>[0] = {}) =>
  timelineEntries(events, choice(part)).flatMap((entry) =>
    entry.kind === 'gap' ? [] : [[entry.event.id, ...entry.others.map(({ id }) => id)]],
  );
test('events that contradict each other are one entry, at the place of the earliest', () => {
  expect(shown([first, ...rest, second])).toEqual([['second', 'first'], ['kazakh-embassy-belgrade-2019']]);
});

test('a filter that chooses one of them does not hide that another source differs', () => {
  expect(shown([first, second], { sector: ['culture'] })).toEqual([['second', 'first']]);
  expect(shown([first, second], { sector: ['metals'] })).toEqual([]);
});

test('under the article’s layer only its own rows are there', () => {
  const other = { ...second, sources: [{ source: 'another-source' }] };
  expect(shown([first, other], { layer: 'article' })).toEqual([['first']]);
});

test('one entry shows both dates, each source, and every row’s anchor', () => {
  render(
    <ol>
      <TimelineEvent event={second} others={[first]} record={wholeRecord} />
    </ol>,
  );
  const [entry] = screen.getAllByRole('listitem').filter(({ id }) => id === 'event-second');
  if (!entry) throw new Error('no entry');
  const time = entry.querySelector('time');
  expect(time).toHaveTextContent('23 or 27 June 2011');
  expect(time).toHaveAttribute('datetime', '2011-06');
  expect(entry).toHaveTextContent('Sources differ');
  expect(entry.querySelector('#event-first')).toHaveAttribute('tabindex', '-1');
  const dates = within(entry).getByRole('list', { name: 'Dates by source' });
  expect(
    within(dates)
      .getAllByRole('listitem')
      .map((line) => line.textContent),
  ).toEqual(['23 June 2011: Kazinform via The Astana Times', '27 June 2011: Kazinform via The Astana Times']);
  expect(within(entry).getAllByRole('button')).toHaveLength(2);
});

test('one row whose sources give different days reads the same way', () => {
  const event: Event = {
    ...embassy,
    certainty: 'disputed',
    otherDates: [
      { date: day('2011-06-23'), sources: [{ source: 'a' }] },
      { date: day('2011-06-27'), sources: [{ source: 'b' }] },
    ],
  };
  render(<TimelineEvent event={event} others={[]} record={wholeRecord} />);
  expect(document.querySelector('time')).toHaveTextContent(/^23 or 27 June 2011$/);
  expect(screen.getByText('Sources differ')).toBeInTheDocument();
});

test('a source that is only more exact is no contradiction: the row’s own date leads', () => {
  const event: Event = {
    ...embassy,
    otherDates: [{ date: day('2011-06-23'), sources: [{ source: 'a' }] }],
  };
  render(<TimelineEvent event={event} others={[]} record={wholeRecord} />);
  expect(document.querySelector('time')).toHaveTextContent(/^2011\s*year only$/);
  expect(screen.queryByText('Sources differ')).not.toBeInTheDocument();
  expect(screen.getByRole('list', { name: 'Dates by source' })).toHaveTextContent('23 June 2011');
});

test('the embassy in Astana opened on 23 or 27 June 2011, as its sources have it', () => {
  render(<TimelineEvent event={named('serbian-embassy-astana-2011')} others={[]} record={wholeRecord} />);
  expect(document.querySelector('time')).toHaveTextContent('23 or 27 June 2011');
  expect(screen.getByText('Sources differ')).toBeInTheDocument();
  const dates = screen.getByRole('list', { name: 'Dates by source' });
  expect(within(dates).getAllByRole('listitem')).toHaveLength(3);
});
