/** Answers what was made for an owner under a key, and makes it when it is first asked for. */
type Keeper<Owner extends object, Made> = (owner: Owner, key: string, make: () => Made) => Made;

/**
 * Keeps what is made for a list or a record as long as that is there: the rows of a release never change, so that what
 * several cards and choices make from them has to be made once.
 */
export function keeper<Owner extends object, Made>(): Keeper<Owner, Made> {
  const kept = new WeakMap<Owner, Map<string, { made: Made }>>();
  return (owner, key, make) => {
    const ofOwner = kept.get(owner) ?? new Map<string, { made: Made }>();
    const known = ofOwner.get(key) ?? { made: make() };
    kept.set(owner, ofOwner.set(key, known));
    return known.made;
  };
}
