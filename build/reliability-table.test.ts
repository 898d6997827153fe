import { expect, test } from 'vitest';
import { reliabilityTable } from './reliability-table.ts';

const spec = (title: string, status: string, annotations: [string, string][]) => ({
  title,
  tests: [{ status, annotations: annotations.map(([type, description]) => ({ type, description })) }],
});

test('one row a fault, under its area, with everything that was seen and a red result said', () => {
  const table = reliabilityTable({
    suites: [
      {
        specs: [],
        suites: [
          {
            specs: [
              spec('worker refused', 'expected', [
                ['area', 'Always a backend'],
                ['injected', 'register rejects'],
                ['proof', 'no controller | none'],
                ['seen', 'page answers'],
                ['seen', 'in 2 s'],
              ]),
              spec('worker lost', 'unexpected', [['area', 'Always a backend']]),
            ],
          },
        ],
      },
    ],
  });
  expect(table).toContain('## Always a backend');
  expect(table).toContain(
    '| worker refused | register rejects | no controller \\| none | page answers; in 2 s | green |',
  );
  expect(table).toContain('| worker lost |  |  |  | **red** |');
});
