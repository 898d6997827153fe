import type * as v from 'valibot';
import { Agreement } from './agreement.ts';
import { Event } from './event.ts';
import { Organisation, Person, Place, Route } from './names.ts';
import { Observation } from './observation.ts';
import { Product, Sector } from './sector.ts';
import { Source } from './source.ts';
import { Statement } from './statement.ts';

/** Every collection of the API with the schema that decodes its rows. */
export const collections = {
  observations: Observation,
  events: Event,
  statements: Statement,
  agreements: Agreement,
  people: Person,
  organisations: Organisation,
  products: Product,
  places: Place,
  routes: Route,
  sectors: Sector,
  sources: Source,
} as const;

export type CollectionName = keyof typeof collections;
export type RowOf<C extends CollectionName> = v.InferOutput<(typeof collections)[C]>;
export type Collections = { [C in CollectionName]: readonly RowOf<C>[] };
export const collectionNames = Object.keys(collections) as CollectionName[];
