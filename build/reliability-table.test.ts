import { expect, test } from 'vitest';
import { reliabilityTable } from './reliability-table.ts';

const spec = (title: string, status: string, annotations: [string, string][]) => ({
  title,
  tests: [{ status, annotations: annotations.map(([type, description]) => ({ type, description })) }],
});

test('one row a fault, under its area, with everything that was seen and what is red or was not run said so', () => {
  const table = reliabilityTable({
    stats: { startTime: '2026-11-23T09:15:34.000Z', duration: 61_000 },
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
              spec('nginx', 'skipped', [['skip', 'not installed']]),
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
  expect(table).toContain('The run of 2026-11-23 took 2 minutes: 1 green, 1 **red**, 1 **not run**.');
  expect(table).toContain('| nginx |  |  |  | **not run**: not installed |');
  expect(table).toContain('| worker lost |  |  |  | **red** |');
});
