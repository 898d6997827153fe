type Identified = { id: string };

const places = new WeakMap<readonly Identified[], ReadonlyMap<string, number>>();
const maps = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

/**
 * Where each id stands in a list; of two rows with one id the first. Made once for a list and kept as long as it is,
 * so that a look-up costs the same however long the list has grown.
 */
export function placesById(rows: readonly Identified[]): ReadonlyMap<string, number> {
  const made = places.get(rows);
  if (made) return made;
  const map = new Map<string, number>();
  rows.forEach(({ id }, at) => {
    if (!map.has(id)) map.set(id, at);
  });
  places.set(rows, map);
  return map;
}

/** The rows of a list by id, kept likewise. */
export function byId<Row extends Identified>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  // What is kept for a list was made from this very list.
  const made = maps.get(rows) as ReadonlyMap<string, Row> | undefined;
  if (made) return made;
  const map = new Map<string, Row>();
  for (const row of rows) if (!map.has(row.id)) map.set(row.id, row);
  maps.set(rows, map);
  return map;
}

/** The row with an id, if there is one. */
export function rowById<Row extends Identified>(
  rows: readonly Row[],
  id: string | undefined,
): Row | undefined {
  return id === undefined ? undefined : byId(rows).get(id);
}

/** The rows with these ids, each once, in the order of the list; ids that it does not have are left out. */
export function rowsById<Row extends Identified>(
  rows: readonly Row[],
  ids: Iterable<string>,
): readonly Row[] {
  const known = placesById(rows);
  const found = new Set([...ids].flatMap((id) => known.get(id) ?? []));
  return [...found].toSorted((a, b) => a - b).flatMap((at) => rows[at] ?? []);
}
