import * as v from 'valibot';
import { type Collections, collections } from '#src/contract/collections.ts';
import type { Change, Difference, FieldChange } from '#src/contract/difference.ts';
import {
  matchesAgreement,
  matchesEvent,
  matchesObservation,
  matchesStatement,
  type SelectionFilter,
} from '#src/contract/matches.ts';
import { changesSince } from '#src/domain/difference.ts';

type Rows = Pick<Collections, 'observations' | 'events' | 'statements' | 'agreements'>;
type Shown = SelectionFilter & { fact?: string | undefined };

/**
 * What has changed since a release of the facts that a view shows: its figures, events, statements and agreements,
 * and what the opened number is made from. What was withdrawn counts where it stood before. Undefined for a release
 * that the differences do not know.
 */
export function changesInView(
  version: string,
  differences: readonly Difference[],
  rows: Rows,
  view: Shown,
): readonly Change[] | undefined {
  const withdrawn = changesSince(version, differences)?.filter(
    (one) => one.change === 'withdrawn' && wasShown(one, view),
  );
  const ids = [
    ...rows.observations.filter((row) => matchesObservation(row, view)),
    ...rows.events.filter((row) => matchesEvent(row, view)),
    ...rows.statements.filter((row) => matchesStatement(row, view)),
    ...rows.agreements.filter((row) => matchesAgreement(row, view)),
    ...(withdrawn ?? []),
  ].map(({ id }) => id);
  return changesSince(version, differences, view.fact ? [...ids, view.fact] : ids);
}

/** Judged by what the row said. One that can no longer be read is named rather than passed over. */
function wasShown({ id, collection, fields = [] }: Change, view: SelectionFilter): boolean {
  const row = rowOf(id, fields);
  switch (collection) {
    case 'observations':
      return admits(v.safeParse(collections.observations, row), (one) => matchesObservation(one, view));
    case 'events':
      return admits(v.safeParse(collections.events, row), (one) => matchesEvent(one, view));
    case 'statements':
      return admits(v.safeParse(collections.statements, row), (one) => matchesStatement(one, view));
    case 'agreements':
      return admits(v.safeParse(collections.agreements, row), (one) => matchesAgreement(one, view));
    default:
      return false;
  }
}

function admits<Row>(
  decoded: { success: true; output: Row } | { success: false },
  isShown: (row: Row) => boolean,
): boolean {
  return !decoded.success || isShown(decoded.output);
}

/** The row as it was, from its fields by path. */
function rowOf(id: string, fields: readonly FieldChange[]): object {
  const row: Record<string, unknown> = { id };
  for (const { field, before } of fields) {
    const [name = '', inner] = field.split('.');
    const held = row[name];
    if (inner === undefined) row[name] = before;
    else row[name] = { ...(typeof held === 'object' ? held : {}), [inner]: before };
  }
  return row;
}
