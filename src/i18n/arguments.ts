/**
 * The argument names in an ICU message, read by the type checker: `'{count, plural, one {# fact} other {# facts}}'`
 * needs `{ count }`. Branch texts contain `#` or a space and so are not mistaken for arguments.
 */
export type ArgumentsOf<Message extends string> = { [Name in Names<Message>]: string | number };

type Names<Message extends string> = Message extends `${string}{${infer Inside}}${infer Rest}`
  ? Name<Inside> | Names<Rest>
  : never;

type Name<Inside extends string> = Inside extends `${infer First},${string}`
  ? First extends `${string} ${string}` | `${string}#${string}`
    ? never
    : First
  : Inside extends `${string} ${string}` | `${string}#${string}` | ''
    ? never
    : Inside;
