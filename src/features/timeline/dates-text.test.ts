import { expect, test } from 'vitest';
import type { EventDate } from '#src/contract/period.ts';
import { datesText, dateTime } from './dates-text.ts';

const day = (start: string, end = start): EventDate => ({ start, end, precision: 'day' });
const may = { start: '2010-05-01', end: '2010-05-31', precision: 'month' } satisfies EventDate;

test.each<[string, EventDate[], string, string]>([
  ['one day', [day('2024-11-19')], '19 November 2024', '2024-11-19'],
  ['two days of one month', [day('2011-06-23'), day('2011-06-27')], '23 or 27 June 2011', '2011-06'],
  [
    'three days of one month',
    [day('2011-06-03'), day('2011-06-23'), day('2011-06-27')],
    '3 or 23 or 27 June 2011',
    '2011-06',
  ],
  ['days of two months', [day('2011-06-30'), day('2011-07-01')], '30 June 2011 or 1 July 2011', '2011'],
  ['a month and a day', [may, day('2010-06-03')], 'May 2010 or 3 June 2010', '2010'],
  [
    'a stay of two days and a day',
    [day('2010-05-03', '2010-05-04'), day('2010-05-09')],
    '3\u2009–\u20094 May 2010 or 9 May 2010',
    '2010-05',
  ],
])('%s', (_, dates, text, machine) => {
  expect(datesText(dates)).toBe(text);
  expect(dateTime(dates)).toBe(machine);
});
