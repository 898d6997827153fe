import type { Collections } from '#src/contract/collections.ts';
import { agreements } from './agreements.ts';
import { agriculture } from './agriculture.ts';
import { events } from './events.ts';
import { goods } from './goods.ts';
import { investment } from './investment.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { products } from './products.ts';
import { relations } from './relations.ts';
import { routes } from './routes.ts';
import { sectors } from './sectors.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';
import { trade } from './trade.ts';
import { transport } from './transport.ts';

/** Everything the office hands out. */
export const dataset: Collections = {
  observations: [...trade, ...goods, ...investment, ...transport, ...agriculture, ...relations],
  events,
  statements,
  agreements,
  people,
  organisations,
  products,
  places,
  routes,
  sectors,
  sources,
};
