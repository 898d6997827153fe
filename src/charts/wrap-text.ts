/** Average width of a character of Onest, as a share of its size; labels are short and need no exact measure. */
const characterWidth = 0.56;

/** Breaks a label into at most `most` lines that fit `width` px at `size` px; the last is cut with an ellipsis. */
export function wrapText(text: string, width: number, size: number, most = 2): readonly string[] {
  const fitting = Math.max(Math.floor(width / (size * characterWidth)), 4);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && `${line} ${word}`.length <= fitting)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = kept[most - 1] ?? '';
  kept[most - 1] = `${last.slice(0, fitting - 1).replace(/[ ,]+$/, '')}…`;
  return kept;
}
