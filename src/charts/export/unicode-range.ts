type Span = { from: number; to: number };

/** The code points of a CSS `unicode-range` without wildcards, both ends of a span included. */
export function spansOf(ranges: string): Span[] {
  return ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
  });
}

/** Whether a CSS `unicode-range` holds any character of the text. */
export function covers(ranges: string, text: string): boolean {
  const spans = spansOf(ranges);
  return [...text].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(({ from, to }) => code >= from && code <= to);
  });
}
