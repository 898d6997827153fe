import * as v from 'valibot';

/** The languages a text may be given in. English is always there; the others fill up over time. */
export const languages = ['en', 'kk', 'ru', 'sr-Latn', 'sr-Cyrl'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code);
}

const line = v.pipe(v.string(), v.minLength(1));

/** A text for readers, by language. */
export const Text = v.object({
  en: line,
  kk: v.optional(line),
  ru: v.optional(line),
  'sr-Latn': v.optional(line),
  'sr-Cyrl': v.optional(line),
});
export type Text = v.InferOutput<typeof Text>;

/** Ids are unique over all collections and never reused. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
