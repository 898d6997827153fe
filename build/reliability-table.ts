import * as v from 'valibot';

const Test = v.object({
  annotations: v.array(v.object({ type: v.string(), description: v.optional(v.string(), '') })),
  status: v.picklist(['expected', 'unexpected', 'flaky', 'skipped']),
});
type Suite = { specs: { title: string; tests: v.InferOutput<typeof Test>[] }[]; suites: Suite[] };
const Suite: v.GenericSchema<unknown, Suite> = v.object({
  specs: v.array(v.object({ title: v.string(), tests: v.array(Test) })),
  suites: v.optional(v.array(v.lazy(() => Suite)), []),
});
const Report = v.object({
  suites: v.array(Suite),
  stats: v.object({ startTime: v.pipe(v.string(), v.isoTimestamp()), duration: v.number() }),
});

const results = {
  expected: 'green',
  unexpected: '**red**',
  flaky: 'green at the second try',
  skipped: '**not run**',
};

/** `docs/reliability.md` from the JSON report of the fault trials; throws where it is not such a report. */
export function reliabilityTable(report: unknown): string {
  const { suites, stats } = v.parse(Report, report);
  const specs = suites.flatMap(specsOf);
  const rows = specs.flatMap(({ title, tests }) =>
    tests.map(({ annotations, status }) => {
      const told = (type: string) =>
        annotations.filter((note) => note.type === type).map(({ description }) => description);
      return { area: told('area')[0] ?? 'Other', title, told, status };
    }),
  );
  const areas = [...new Set(rows.map(({ area }) => area))];
  return [
    '# What can go wrong, and what was seen',
    '',
    'Made by `npm run faults` in a real browser, from the production build. One row a fault: how it was brought about,',
    'what proves that it was in force, and what the page or the server then did.',
    '',
    `The run of ${stats.startTime.slice(0, 10)} took ${Math.ceil(stats.duration / 60_000)} minutes: ${counted(rows)}.`,
    'What is known against the packages in use is no row: `npm audit` asks the registry, wherever that can be reached.',
    ...areas.flatMap((area) => [
      '',
      `## ${area}`,
      '',
      '| fault | brought about by | proof that it was in force | seen | result |',
      '| --- | --- | --- | --- | --- |',
      ...rows
        .filter((row) => row.area === area)
        .map(({ title, told, status }) =>
          [
            title,
            ...['injected', 'proof', 'seen'].map((type) => told(type).join('; ')),
            [results[status], ...told('skip')].join(': '),
          ]
            .map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' '))
            .join(' | '),
        )
        .map((line) => `| ${line} |`),
    ]),
    '',
  ].join('\n');
}

function counted(rows: readonly { status: keyof typeof results }[]): string {
  const kinds = [...new Set(rows.map(({ status }) => status))];
  const count = (kind: keyof typeof results) => rows.filter(({ status }) => status === kind).length;
  return kinds.map((kind) => `${count(kind)} ${results[kind]}`).join(', ');
}

function specsOf(suite: Suite): Suite['specs'] {
  return [...suite.specs, ...suite.suites.flatMap(specsOf)];
}
