import type { Change, ChangeKind, Difference, FieldChange } from '#src/contract/difference.ts';

/**
 * What has changed since a release up to the newest one that the differences reach, over all releases between.
 * `ids` keeps to the rows that these ids name: stored ones, and those that computed ones are made from.
 * Undefined for a version that no difference knows.
 */
export function changesSince(
  version: string,
  differences: readonly Difference[],
  ids?: Iterable<string>,
): readonly Change[] | undefined {
  const steps = stepsFrom(version, differences);
  if (!steps) return undefined;
  const byRow = new Map<string, Change>();
  for (const next of steps.flatMap(({ changes }) => changes)) {
    const key = `${next.collection}/${next.id}`;
    const before = byRow.get(key);
    const both = before ? inOne(before, next) : next;
    if (both) byRow.set(key, both);
    else byRow.delete(key);
  }
  const all = [...byRow.values()];
  if (!ids) return all;
  const wanted = new Set([...ids].flatMap(storedIds));
  return all.filter(({ id }) => wanted.has(id));
}

export function countChanges(changes: readonly Change[]): Record<ChangeKind, number> {
  const counts = { changed: 0, withdrawn: 0, added: 0 };
  for (const { change } of changes) counts[change] += 1;
  return counts;
}

/** `balance.x.y` is made from the rows `x` and `y`; a stored id names its own row. */
function storedIds(id: string): readonly string[] {
  const [formula = '', ...inputs] = id.split('.');
  return inputs.length > 0 ? inputs : [formula];
}

/** The differences that lead from a release to the newest, each starting where the one before ends. */
function stepsFrom(version: string, differences: readonly Difference[]): readonly Difference[] | undefined {
  const steps: Difference[] = [];
  const passed = new Set([version]);
  for (let at = version; ; ) {
    // Given oldest first: the last that starts here leads furthest.
    const next = differences.findLast(({ from, to }) => from.version === at && !passed.has(to.version));
    if (!next) break;
    steps.push(next);
    at = next.to.version;
    passed.add(at);
  }
  return steps.length > 0 || differences.some(({ to }) => to.version === version) ? steps : undefined;
}

/** Two changes of one row, one after the other, as one; undefined where together they change nothing. */
function inOne(first: Change, second: Change): Change | undefined {
  const reason = second.reason ?? first.reason;
  const row = { id: second.id, collection: second.collection, ...(reason && { reason }) };
  if (first.change === 'added') {
    return second.change === 'withdrawn' ? undefined : { ...row, change: 'added' };
  }
  if (first.change === 'withdrawn') return { ...row, change: 'changed' };
  const fields = joined(first.fields ?? [], second.fields ?? []);
  if (second.change === 'withdrawn') {
    return { ...row, change: 'withdrawn', fields: fields.filter(({ before }) => before !== undefined) };
  }
  return fields.length > 0 ? { ...row, change: 'changed', fields } : undefined;
}

function joined(first: readonly FieldChange[], second: readonly FieldChange[]): FieldChange[] {
  const byField = new Map(first.map((one) => [one.field, one]));
  for (const { field, before, after } of second) {
    const earlier = byField.get(field);
    byField.set(field, {
      field,
      ...present('before', earlier ? earlier.before : before),
      ...present('after', after),
    });
  }
  return [...byField.values()].filter(
    ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
  );
}

function present<Name extends string>(name: Name, value: unknown) {
  return value === undefined ? {} : { [name]: value };
}
