import { createHash } from 'node:crypto';
import { type Collections, collectionNames } from '#src/contract/collections.ts';
import type { Release } from '#src/contract/release.ts';
import { isGoodsSector, type Sector, sectorIds } from '#src/contract/sector.ts';
import { articleSourceId, type Source } from '#src/contract/source.ts';
import { generatedObservations, goodsOf } from './generated-observations.ts';
import {
  generatedAgreements,
  generatedEvents,
  generatedNames,
  generatedStatements,
} from './generated-texts.ts';
import { randomFrom } from './random.ts';

export type Size = { observations: number; events: number };
export type Generated = { release: Release; collections: Collections };

/**
 * A record as the office of another pair of countries would hold it, made up from a seed: nothing in it is a fact.
 * The contract's lists name the two sides `KZ` and `RS`; the pair takes their places.
 */
export function generated({ observations, events }: Size, seed = 1): Generated {
  const random = randomFrom(seed);
  const sources = sourcesOf(Math.max(5, Math.round(events / 20)));
  const cite = () => [{ source: random.of(sources).id }];
  const names = Math.max(10, Math.round(events / 50));
  const few = Math.max(10, Math.round(events / 10));
  const collections: Collections = {
    observations: generatedObservations(observations, random, cite),
    events: generatedEvents(events, names, random, cite),
    statements: generatedStatements(few, names, random, cite),
    agreements: generatedAgreements(few, names, random, cite),
    ...generatedNames(names, cite),
    products: goodsOf(observations),
    routes: [],
    sectors,
    sources,
  };
  const counts = Object.fromEntries(collectionNames.map((name) => [name, collections[name].length]));
  const version = `generated-${observations}-${events}-${seed}`;
  const hash = createHash('sha256').update(version).digest('hex');
  return { release: { version, hash, releasedOn: '2026-01-01', counts }, collections };
}

const sectors: readonly Sector[] = sectorIds.map((id) => ({
  id,
  group: isGoodsSector(id) ? 'goods' : 'fields',
  name: { en: id },
}));

/** The first has the article's id, so that its layer has rows too. */
function sourcesOf(count: number): readonly [Source, ...Source[]] {
  const source = (id: string): Source => ({
    id,
    title: `Generated source ${id}`,
    lang: 'en',
    publisher: 'Generated',
    grade: 'B',
  });
  const more = Array.from({ length: count - 1 }, (_, at) => source(`generated-source-${at}`));
  return [source(articleSourceId), ...more];
}
