/**
 * What hangs together by pairs, directly or through others: every id once, groups and ids in the order in which they
 * are first named.
 */
export function connected(pairs: Iterable<readonly [string, string]>): readonly (readonly string[])[] {
  const parents = new Map<string, string>();
  for (const [a, b] of pairs) {
    const [first, second] = [rootOf(parents, a), rootOf(parents, b)];
    if (first !== second) parents.set(second, first);
  }
  const groups = new Map<string, string[]>();
  for (const id of parents.keys()) {
    const root = rootOf(parents, id);
    const group = groups.get(root);
    if (group) group.push(id);
    else groups.set(root, [id]);
  }
  return [...groups.values()];
}

/** Shortens the way that it goes, so that long chains are walked once. */
function rootOf(parents: Map<string, string>, id: string): string {
  let at = id;
  for (;;) {
    const parent = parents.get(at);
    if (parent === undefined) parents.set(at, at);
    if (parent === undefined || parent === at) return at;
    const above = parents.get(parent) ?? parent;
    parents.set(at, above);
    at = above;
  }
}
