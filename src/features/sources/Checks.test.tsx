// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { wholeRecord } from '#tests/kit/record.ts';
import { Checks } from './Checks.tsx';

function rowsOf(record = wholeRecord): string[] {
  render(<Checks record={record} />);
  return within(screen.getByRole('table', { name: /checks/i }))
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);
}
const withValue = (id: string, value: number) => ({
  ...wholeRecord,
  observations: wholeRecord.observations.map((row) => (row.id === id ? { ...row, value } : row)),
});

test('the published −9.7% agrees with the levels, which give −9.75 [−9.88, −9.63]', () => {
  const row = rowsOf().find((text) => text.includes('−9.75'));
  expect(row).toMatch(/−9\.7%.*−9\.75 \[−9\.88, −9\.63\].*✓/);
});

test('exports and imports together are the turnover, and imply that of the year before', () => {
  const rows = rowsOf();
  expect(rows.some((text) => /\$69\.4 million.*69\.40? \[.*✓/.test(text))).toBe(true);
  expect(rows.some((text) => /\$76\.9 million.*76\.88? \[.*✓/.test(text))).toBe(true);
});

test('"28 years" does not agree with the calendar, and that is said with the reason', () => {
  const row = rowsOf().find((text) => text.includes('28 years'));
  expect(row).toMatch(/27 years 11 months.*!/);
});

test('checks that do not hold stand there with period and reason, of either state’s count', () => {
  const failed = rowsOf().filter((text) => text.includes('! '));
  expect(failed).toHaveLength(3);
  expect(failed[0]).toMatch(/^Trade turnover, 2016: .*\$26\.3 million.*26\.37! does not agreeRounding alone/);
  expect(failed[1]).toMatch(/^Trade turnover, as reported by Serbia, 2015: .*! does not agreeRounding alone/);
  expect(failed[2]).toMatch(/^Length of relations/);
});

test('a figure that does not fit the others is shown as not fitting, not hidden', () => {
  const rows = rowsOf(withValue('trade-turnover-change-rate-2024-until-september', -9.5));
  expect(rows.find((text) => text.includes('−9.75'))).toMatch(/−9\.5%.*! /);
});
