import type { Agreement } from '#src/contract/agreement.ts';
import { byId, rowById } from '#src/contract/by-id.ts';
import type { Event } from '#src/contract/event.ts';
import type { Observation } from '#src/contract/observation.ts';
import type { EventDate } from '#src/contract/period.ts';
import type { SourceRef } from '#src/contract/source.ts';
import type { Statement } from '#src/contract/statement.ts';
import type { Text } from '#src/contract/text.ts';
import { quantityById } from '#src/domain/formula.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { isRefusal } from '#src/domain/refusal.ts';
import { storedQuantity } from '#src/domain/stored.ts';

type Facts = {
  observations: readonly Observation[];
  events: readonly Event[];
  statements: readonly Statement[];
  agreements: readonly Agreement[];
};

/** What an id in the address names: a number with the stored rows it rests on, or a dated text. */
export type Fact =
  | { kind: 'number'; quantity: Quantity; inputs: readonly Quantity[]; rows: readonly Observation[] }
  | { kind: 'event'; event: Event }
  | { kind: 'statement'; statement: Statement }
  | { kind: 'agreement'; agreement: Agreement };

/** Undefined for an id that names nothing, or a computation that the rules refuse. */
export function findFact(
  id: string,
  { observations, events, statements, agreements }: Facts,
): Fact | undefined {
  const rowsOf = byId(observations);
  const quantity = quantityById(id, rowsOf, byId(events));
  if (!isRefusal(quantity)) {
    const rows = (quantity.formula ? quantity.inputs : [id]).flatMap((input) => rowsOf.get(input) ?? []);
    return { kind: 'number', quantity, inputs: quantity.formula ? rows.map(storedQuantity) : [], rows };
  }
  const event = rowById(events, id);
  if (event) return { kind: 'event', event };
  const statement = rowById(statements, id);
  if (statement) return { kind: 'statement', statement };
  const agreement = rowById(agreements, id);
  return agreement && { kind: 'agreement', agreement };
}

export type TextFact = Exclude<Fact, { kind: 'number' }>;

/** What all facts that are no numbers have. */
export type TextRow = {
  text: Text;
  date: EventDate;
  sources: readonly SourceRef[];
  note?: Text | undefined;
};

/** An agreement is dated by its signature. */
export function textRow(fact: TextFact): TextRow {
  switch (fact.kind) {
    case 'event':
      return { ...fact.event, text: fact.event.title };
    case 'agreement':
      return { ...fact.agreement, text: fact.agreement.title, date: fact.agreement.signed };
    case 'statement':
      return fact.statement;
  }
}
