import type { Collections } from '#src/contract/collections.ts';
import { agreements } from './agreements.ts';
import { agreementsRecord } from './agreements-record.ts';
import { agriculture } from './agriculture.ts';
import { claims } from './claims.ts';
import { events } from './events.ts';
import { businessEvents } from './events-business.ts';
import { cultureEvents } from './events-culture.ts';
import { defenceEvents } from './events-defence.ts';
import { diplomacyEvents } from './events-diplomacy.ts';
import { lawEvents } from './events-law.ts';
import { parliamentEvents } from './events-parliament.ts';
import { transportEvents } from './events-transport.ts';
import { goods } from './goods.ts';
import { investment } from './investment.ts';
import { observationsRecord } from './observations-record.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { productGroups } from './product-groups.ts';
import { products } from './products.ts';
import { publishers } from './publishers.ts';
import { relations } from './relations.ts';
import { routes } from './routes.ts';
import { sectors } from './sectors.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';
import { statementsRecord } from './statements-record.ts';
import { trade } from './trade.ts';
import { transport } from './transport.ts';

/** Everything the office hands out. */
export const dataset: Collections = {
  observations: [
    ...trade,
    ...goods,
    ...investment,
    ...transport,
    ...agriculture,
    ...relations,
    ...claims,
    ...observationsRecord,
  ],
  events: [
    ...events,
    ...diplomacyEvents,
    ...parliamentEvents,
    ...lawEvents,
    ...defenceEvents,
    ...businessEvents,
    ...transportEvents,
    ...cultureEvents,
  ],
  statements: [...statements, ...statementsRecord],
  agreements: [...agreements, ...agreementsRecord],
  people,
  organisations: [...organisations, ...publishers],
  products: [...products, ...productGroups],
  places,
  routes,
  sectors,
  sources,
};
