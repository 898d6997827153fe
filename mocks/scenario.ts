import { type CollectionName, collectionNames } from '#src/contract/collections.ts';

/**
 * What `?mock=` can make the office do. A name may be followed by the collections it is meant for:
 * `fail:events`, `slow:observations,statements`; without them it holds for every answer.
 */
export const scenarios = {
  slow: 'every answer takes three seconds',
  pending: 'no answer ever comes',
  fail: 'every answer is an error 500',
  offline: 'the network fails',
  garbled: 'rows have one field of the wrong type',
  html: 'a page of HTML comes instead of JSON, with status 200',
  empty: 'the collections have no rows',
  unpublished: 'no figures of goods trade are published',
  flaky: 'the first request of each collection fails, the next one works',
  crash: 'answers are normal; the page lets one card crash',
} as const;

type ScenarioName = keyof typeof scenarios;
/** `only` empty: the whole API. */
export type Scenario = { name: ScenarioName; only: readonly CollectionName[] };
export type ParsedScenario = { scenario?: Scenario; unknown: readonly string[] };

/** Total: what it does not know it names in `unknown`, so that the page can say so. */
export function parseScenario(raw: string | null | undefined): ParsedScenario {
  if (!raw) return { unknown: [] };
  const [name = '', ...rest] = raw.split(':');
  if (!isScenarioName(name)) return { unknown: [raw] };
  const targets = rest.join(':').split(',').filter(Boolean);
  const only = collectionNames.filter((collection) => targets.includes(collection));
  const unknown = targets.filter((target) => !collectionNames.some((collection) => collection === target));
  // `fail:evnets` must not turn into `fail` for everything.
  return unknown.length > 0 && only.length === 0 ? { unknown } : { scenario: { name, only }, unknown };
}

/** Whether a scenario holds for a request; the release and the API description belong to no collection. */
export function isMeant(scenario: Scenario | undefined, collection: CollectionName | undefined): boolean {
  if (!scenario) return false;
  return scenario.only.length === 0 || (collection !== undefined && scenario.only.includes(collection));
}

function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}
