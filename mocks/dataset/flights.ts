import type { Observation } from '#src/contract/observation.ts';
import { on } from './periods.ts';
import { cited, en } from './row-parts.ts';

const firstFlight = {
  reporter: 'KZ',
  partner: 'RS',
  flow: 'none',
  period: on('2025-11-03'),
  unitMult: 0,
  decimals: 0,
  status: 'reported',
  sectors: ['transport'],
  conflictsWith: [],
} satisfies Partial<Observation>;
const byTheMinistry = {
  ...firstFlight,
  publishedBy: 'kz-ministry-of-transport',
  sources: cited('trend-2025-11-03-scat'),
} satisfies Partial<Observation>;

/** What flies since November 2025; what is permitted is in `transport.ts`. */
export const flights = [
  {
    ...firstFlight,
    id: 'flights-scheduled-astana-belgrade-2025',
    measure: 'flights-scheduled',
    publishedBy: 'kz-civil-aviation-committee',
    value: 2,
    exact: true,
    unit: 'flights-per-week',
    sources: cited('astana-times-2025-11-scat'),
    note: en('Mondays and Thursdays, Boeing 737, as planned at the start. It is not the number permitted.'),
  },
  {
    ...byTheMinistry,
    id: 'flight-time-astana-belgrade-2025',
    measure: 'flight-time',
    value: 340,
    bound: 'about',
    unit: 'minutes',
    status: 'claim',
    note: en('About 5 hours 40 minutes.'),
  },
  {
    ...byTheMinistry,
    id: 'passengers-first-flight-astana-belgrade-2025',
    measure: 'passengers',
    value: 92,
    exact: true,
    unit: 'passengers',
    note: en('On the first flight alone.'),
  },
] satisfies readonly Observation[];
