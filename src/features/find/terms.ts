import { alike, folded, isCyrillic } from './fold.ts';

/** One word or number of what the reader typed, with every form that it may have in the index. */
export type Wanted = { forms: readonly string[]; isNumber: boolean; isSmall: boolean };

/** Longer questions are cut: nothing in the record is named with as many letters. */
export const longestQuery = 120;

// A sign belongs to a number only where nothing stands right before it: not in "2006–2020".
const pieces =
  /\p{L}[\p{L}\p{N}]*|(?<![\p{L}\p{N}])([+\-\u2212\u2013])?[$€]?(\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?)\s?(%)?/gu;

// Words that connect others: an entry with them stands higher, one without them is found all the same.
const connecting = new Set(['the', 'and', 'for', 'from', 'with']);

/**
 * The terms under which a text is indexed. A number has several: "−9.7%" is found as "-9.7%", "-9.7", "9.7%" and
 * "9.7", and by its whole part ("9~").
 */
export function termsOf(text: string): string[] {
  return [...folded(text).matchAll(pieces)].flatMap(([word, sign, number, percent]) => {
    // Cyrillic texts are found in Latin letters too.
    if (number === undefined) return isCyrillic(word) ? [word, alike(word)] : [word];
    const signs = sign ? ['', signOf(sign)] : [''];
    const ends = percent ? ['', '%'] : [''];
    return readings(number).flatMap((value) => [
      ...signs.flatMap((before) => ends.map((end) => before + value + end)),
      ...(value.includes('.') ? signs.map((before) => before + wholePart(value)) : []),
    ]);
  });
}

/** The same by sound; numbers stay what they are. */
export function alikeTermsOf(text: string): string[] {
  return termsOf(text).map((term) => (startsWithLetter(term) ? alike(term) : term));
}

/**
 * What the reader asks for. A number must be there as typed, sign and per cent included where they were typed;
 * a whole number also finds those that begin with it ("69" finds 69.4).
 */
export function wantedBy(query: string): readonly Wanted[] {
  return [...folded(query.slice(0, longestQuery)).matchAll(pieces)].map(([word, sign, number, percent]) => {
    if (number === undefined)
      return { forms: [word], isNumber: false, isSmall: word.length < 3 || connecting.has(word) };
    const before = sign ? signOf(sign) : '';
    const forms = readings(number).flatMap((value) => {
      const isWhole = !percent && !value.includes('.');
      return [before + value + (percent ?? ''), ...(isWhole ? [before + wholePart(value)] : [])];
    });
    return { forms, isNumber: true, isSmall: false };
  });
}

/** The term of all numbers that share a whole part. */
function wholePart(value: string): string {
  return `${value.split('.')[0]}~`;
}

export function isWholePart(term: string): boolean {
  return term.endsWith('~');
}

function startsWithLetter(term: string): boolean {
  return /^\p{L}/u.test(term);
}

function signOf(sign: string): string {
  return sign === '+' ? '+' : '-';
}

/**
 * "69,4" and "69.40" are 69.4; "27,995" may be a thousand times 27.995: both. With two kinds of separators the
 * last one is the decimal sign.
 */
function readings(number: string): readonly string[] {
  const separators = number.match(/[.,]/g) ?? [];
  const digits = number.replace(/[.,]/g, '');
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  if (separators.length === 0) return [plainNumber(number)];
  const asDecimal = plainNumber(`${number.slice(0, last).replace(/[.,]/g, '')}.${number.slice(last + 1)}`);
  const mayGroup = /[.,]\d{3}$/.test(number) && new Set(separators).size === 1;
  if (!mayGroup) return [asDecimal];
  return separators.length === 1 ? [asDecimal, plainNumber(digits)] : [plainNumber(digits)];
}

function plainNumber(text: string): string {
  return text.replace(/^0+(?=\d)/, '').replace(/\.0+$|(?<=\.\d*[1-9])0+$/, '');
}
