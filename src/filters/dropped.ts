/** Something the address asked for that is not in the view, and why. */
export type Dropped = {
  parameter: string;
  value: string;
  why:
    | 'unknown-parameter'
    | 'unknown-value'
    /** Another value of the same parameter came first. */
    | 'repeated'
    /** The release covers other years. */
    | 'outside-years'
    /** No such event or number in this release. */
    | 'unknown-id'
    | 'no-such-language';
  /** The years that there are, with `outside-years`. */
  years?: { first: number; last: number };
};

const longest = 60;

/** A text short enough to be shown in a message. */
export function shortened(text: string): string {
  const characters = [...text.slice(0, 2 * longest + 1)];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
