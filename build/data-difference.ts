import { collectionNames } from '#src/contract/collections.ts';
import type { Change, FieldChange } from '#src/contract/difference.ts';

type Row = { id: string } & Record<string, unknown>;
/** Rows by collection as canonical JSON: equal values have equal text. */
export type Rows = Record<string, readonly Row[]>;

/**
 * Field by field, what makes `after` of `before`; rows are the same by collection and id, their order says nothing.
 * A reason from `written` stays with its change.
 */
export function differenceBetween(before: Rows, after: Rows, written: readonly Change[] = []): Change[] {
  const reasons = new Map(written.map((one) => [keyOf(one), one.reason]));
  return collectionNames.flatMap((collection) => {
    const [older, newer] = [byId(before[collection]), byId(after[collection])];
    const ids = [...new Set([...older.keys(), ...newer.keys()])];
    return ids.flatMap((id): Change[] => {
      const made = changeOf(older.get(id), newer.get(id));
      if (!made) return [];
      const change: Change = { id, collection, ...made };
      const reason = reasons.get(keyOf(change));
      return [reason ? { ...change, reason } : change];
    });
  });
}

function changeOf(
  older: Row | undefined,
  newer: Row | undefined,
): Pick<Change, 'change' | 'fields'> | undefined {
  if (!older) return { change: 'added' };
  const fields = fieldChanges(older, newer);
  // What is gone cannot be looked up any more: what it said stays here.
  if (!newer) return { change: 'withdrawn', fields };
  return fields.length > 0 ? { change: 'changed', fields } : undefined;
}

function fieldChanges(older: Row, newer: Row | undefined): FieldChange[] {
  const [before, after] = [leavesOf(older), newer ? leavesOf(newer) : new Map<string, unknown>()];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => field !== 'id' && !isSame(before.get(field), after.get(field)))
    .map((field) => ({
      field,
      ...(before.has(field) && { before: before.get(field) }),
      ...(after.has(field) && { after: after.get(field) }),
    }));
}

/** Fields by path. A list is one field: a place in it means nothing. */
function leavesOf(value: object, path = ''): Map<string, unknown> {
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    const at = path === '' ? name : `${path}.${name}`;
    const isNested = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    return isNested ? [...leavesOf(inner, at)] : [[at, inner]];
  });
  return new Map(entries);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function byId(rows: readonly Row[] = []): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function keyOf({ collection, id, change }: Change): string {
  return `${collection}/${id}/${change}`;
}
