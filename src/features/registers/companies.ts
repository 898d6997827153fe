import type { Agreement } from '#src/contract/agreement.ts';
import type { Event } from '#src/contract/event.ts';
import {
  inLayer,
  matchesAgreement,
  matchesEvent,
  matchesObservation,
  matchesStatement,
  type SelectionFilter,
} from '#src/contract/matches.ts';
import type { Organisation } from '#src/contract/names.ts';
import type { Observation } from '#src/contract/observation.ts';
import type { SourceRef } from '#src/contract/source.ts';
import type { Statement } from '#src/contract/statement.ts';
import { compareNames } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import type { Register, RegisterRow } from './register.ts';
import type { RegistersRecord } from './registers-record.ts';
import { factLink, fileSources, sourceCell } from './words.ts';

/** Companies of the record with what is said of them and the chosen facts that name them, by name. */
export function companiesRegister(record: RegistersRecord, filter: SelectionFilter): Register {
  const isChoosing = Boolean(filter.sector?.length) || filter.from !== undefined || filter.to !== undefined;
  const rows = record.organisations
    .filter(({ kind, sources }) => kind === 'company' && inLayer(sources, filter))
    .map((company) => ({ company, facts: factsNaming(company.id, record, filter) }))
    // A company that no fact names has neither sector nor year: a choice of these leaves it out.
    .filter(({ facts }) => facts.length > 0 || !isChoosing)
    .toSorted((a, b) => compareNames(inLanguage(a.company.name), inLanguage(b.company.name)))
    .map(({ company, facts }) => rowOf(company, facts, record));
  return {
    id: 'companies',
    title: t('registers.companies'),
    columns: [
      { key: 'name', head: t('registers.head.name'), isName: true, isSortable: true },
      { key: 'country', head: t('registers.head.country'), isSortable: true },
      { key: 'about', head: t('registers.head.about') },
      { key: 'facts', head: t('registers.head.facts'), isSortable: true },
      { key: 'source', head: t('registers.head.source') },
    ],
    rows,
    notes: [],
  };
}

function rowOf(company: Organisation, facts: readonly NamingFact[], record: RegistersRecord): RegisterRow {
  const { id, country, sources } = company;
  const ids = facts.map((fact) => fact.id);
  const name = inLanguage(company.name);
  const about = company.about ? inLanguage(company.about) : '';
  const [first] = facts;
  return {
    id,
    sources,
    cells: {
      name: { text: name },
      country: { text: country ? t(`registers.country.${country}`) : '' },
      about: { text: about },
      facts: { text: '', links: ids.map((fact) => factLink(fact, record)), order: ids.length },
      // The dialog opens facts; where none names the company, its documents are named without.
      source: first ? sourceCell(first.id, first.sources, record) : { text: publishers(company, record) },
    },
    file: {
      id,
      name,
      country: country ?? null,
      about: about || null,
      facts: ids,
      ...fileSources(sources, record),
    },
  };
}

function publishers({ sources }: Organisation, record: RegistersRecord): string {
  return fileSources(sources, record).sources.join('; ');
}

type NamingFact = { id: string; sources: readonly SourceRef[] };

/** Statements, figures, events and agreements that name the organisation, in this order. */
export function factsNaming(
  id: string,
  record: RegistersRecord,
  filter: SelectionFilter,
): readonly NamingFact[] {
  const named = namedIn(record);
  const statements = (named.statements.get(id) ?? []).filter((row) => matchesStatement(row, filter));
  // The amount of a statement stands in the statement.
  const carried = new Set(statements.map(({ quantity }) => quantity));
  const figures = (named.observations.get(id) ?? []).filter(
    (row) => !carried.has(row.id) && matchesObservation(row, filter),
  );
  const events = (named.events.get(id) ?? []).filter((row) => matchesEvent(row, filter));
  const agreements = (named.agreements.get(id) ?? []).filter((row) => matchesAgreement(row, filter));
  return [...statements, ...figures, ...events, ...agreements];
}

type ByOrganisation = {
  statements: ReadonlyMap<string, readonly Statement[]>;
  observations: ReadonlyMap<string, readonly Observation[]>;
  events: ReadonlyMap<string, readonly Event[]>;
  agreements: ReadonlyMap<string, readonly Agreement[]>;
};
const kept = new WeakMap<RegistersRecord, ByOrganisation>();

/** Who is named where, read once for a record and not once for every company. */
function namedIn(record: RegistersRecord): ByOrganisation {
  const made = kept.get(record) ?? {
    statements: byEach(record.statements, ({ by, organisations }) => [by, ...organisations]),
    observations: byEach(record.observations, ({ reporter, publishedBy }) => [reporter, publishedBy]),
    events: byEach(record.events, ({ organisations }) => organisations),
    agreements: byEach(record.agreements, ({ organisations = [] }) => organisations),
  };
  kept.set(record, made);
  return made;
}

function byEach<Row>(
  rows: readonly Row[],
  idsOf: (row: Row) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly Row[]> {
  const named = new Map<string, Row[]>();
  for (const row of rows)
    for (const id of new Set(idsOf(row))) {
      if (id === undefined) continue;
      const known = named.get(id);
      if (known) known.push(row);
      else named.set(id, [row]);
    }
  return named;
}
