import type { Collections } from '#src/contract/collections.ts';
import type { Release } from '#src/contract/release.ts';
import { officeHeader, problem } from './answers.ts';
import { isMeant, type Scenario } from './scenario.ts';

/** The rows that a scenario leaves. */
export function rowsUnder(rows: Collections, scenario: Scenario | undefined): Collections {
  if (scenario?.name === 'unpublished') {
    const observations = rows.observations.filter(({ measure }) => !tradeFigures.includes(measure));
    return isMeant(scenario, 'observations') ? { ...rows, observations } : rows;
  }
  if (scenario?.name !== 'empty') return rows;
  const left = <Row>(name: keyof Collections, all: readonly Row[]) => (isMeant(scenario, name) ? [] : all);
  return {
    observations: left('observations', rows.observations),
    events: left('events', rows.events),
    statements: left('statements', rows.statements),
    agreements: left('agreements', rows.agreements),
    people: left('people', rows.people),
    organisations: left('organisations', rows.organisations),
    products: left('products', rows.products),
    places: left('places', rows.places),
    routes: left('routes', rows.routes),
    sectors: left('sectors', rows.sectors),
    sources: left('sources', rows.sources),
  };
}

const tradeFigures: readonly string[] = [
  'trade',
  'trade-change',
  'trade-change-rate',
  'trade-balance',
  'trade-share',
];

/** An answer that takes the place of the true one, or `undefined` where the scenario leaves it alone. */
export function replacement(
  scenario: Scenario,
  isFirst: boolean,
  release: Release,
): Promise<Response> | Response | undefined {
  switch (scenario.name) {
    case 'pending':
      return new Promise(() => {});
    case 'fail':
      return problem(500, 'The office was asked to fail (mock=fail).');
    case 'flaky':
      return isFirst ? problem(500, 'The first request fails, the next works (mock=flaky).') : undefined;
    case 'offline':
      return Response.error();
    case 'html':
      return new Response('<!doctype html><title>Not the API</title><p>A page instead of JSON.</p>', {
        headers: { 'Content-Type': 'text/html', [officeHeader]: release.version },
      });
    default:
      return undefined;
  }
}

/** One field of the wrong type: `value` where there is one, else `id`. */
export function garbled<Row extends { id: string }>(row: Row): object {
  return 'value' in row ? { ...row, value: 'n/a' } : { ...row, id: 0 };
}
