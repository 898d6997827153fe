import { type Agreement, agreementStatuses } from '#src/contract/agreement.ts';
import type { Event } from '#src/contract/event.ts';
import type { Organisation, Person, Place } from '#src/contract/names.ts';
import type { EventDate } from '#src/contract/period.ts';
import { type SectorId, sectorIds } from '#src/contract/sector.ts';
import type { SourceRef } from '#src/contract/source.ts';
import type { Statement } from '#src/contract/statement.ts';
import { newestYear } from './generated-observations.ts';
import type { Random } from './random.ts';

type Cite = () => SourceRef[];
const oldestYear = 1992;

/** Code lists that grow with the record, but far more slowly. */
export function generatedNames(count: number, cite: Cite) {
  const list = <Row>(kind: string, more: (at: number) => Row) =>
    Array.from({ length: count }, (_, at) => ({
      id: `generated-${kind}-${at}`,
      name: { en: `Generated ${kind} ${at}` },
      sources: cite(),
      ...more(at),
    }));
  return {
    people: list('person', () => ({})) satisfies Person[],
    organisations: list('organisation', (at) => ({
      kind: at % 2 === 0 ? ('company' as const) : ('government' as const),
    })) satisfies Organisation[],
    places: list('place', () => ({ kind: 'city' as const })) satisfies Place[],
  };
}

/** Something dated, about one or two sectors, naming some of what the code lists hold. */
function dated(kind: string, at: number, names: number, random: Random, cite: Cite) {
  const one = (list: string) => [`generated-${list}-${random.below(names)}`];
  return {
    id: `generated-${kind}-${at}`,
    date: dateOf(random),
    sectors: sectorsOf(random),
    organisations: one('organisation'),
    people: one('person'),
    places: one('place'),
    sources: cite(),
  };
}

/** A hundredth of them contradicts another, and a few of these a third. */
export function generatedEvents(count: number, names: number, random: Random, cite: Cite): readonly Event[] {
  return Array.from({ length: count }, (_, at) => ({
    ...dated('event', at, names, random, cite),
    title: { en: `Generated event ${at}` },
    summary: { en: `What happened, generated as number ${at}.` },
    documents: [],
    conflictsWith: at > 0 && random.once(100) ? [`generated-event-${random.below(at)}`] : [],
    certainty: random.once(300) ? 'disputed' : 'confirmed',
    ...(random.once(50) && { visit: { to: random.of(['KZ', 'RS']), rank: 'minister' as const } }),
  }));
}

export function generatedStatements(
  count: number,
  names: number,
  random: Random,
  cite: Cite,
): readonly Statement[] {
  return Array.from({ length: count }, (_, at) => ({
    ...dated('statement', at, names, random, cite),
    text: { en: `Generated statement ${at}.` },
    kind: random.of(['said', 'planned', 'offered', 'described']),
    products: [],
  }));
}

export function generatedAgreements(
  count: number,
  names: number,
  random: Random,
  cite: Cite,
): readonly Agreement[] {
  return Array.from({ length: count }, (_, at) => {
    const { date: signed, sectors, sources, organisations } = dated('agreement', at, names, random, cite);
    return {
      id: `generated-agreement-${at}`,
      title: { en: `Generated agreement ${at}` },
      kind: 'agreement',
      signed,
      status: random.of(agreementStatuses),
      sectors,
      organisations,
      sources,
    };
  });
}

function sectorsOf(random: Random): SectorId[] {
  const sectors = new Set([random.of(sectorIds), random.of(sectorIds)]);
  return [...sectors];
}

function dateOf(random: Random): EventDate {
  const year = oldestYear + random.below(newestYear - oldestYear + 1);
  if (random.once(5)) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' };
  const month = String(1 + random.below(12)).padStart(2, '0');
  const day = `${year}-${month}-${String(1 + random.below(28)).padStart(2, '0')}`;
  return { start: day, end: day, precision: 'day' };
}
