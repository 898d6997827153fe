/**
 * The rules of a style sheet that can matter to a page: those without a class, and those with a class that the page
 * has. Rules inside at-rules are looked at one by one. No CSS is understood beyond braces and class names; texts with
 * braces in them would confuse it, and our style sheets have none.
 */
export function criticalCss(css: string, html: string): string {
  const classes = new Set(
    [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  );
  return rulesOf(css.replace(/\/\*.*?\*\//gs, ''))
    .map((rule) => needed(rule, classes))
    .join('');
}

type Rule = { head: string; body: string | undefined };

function needed({ head, body }: Rule, classes: ReadonlySet<string>): string {
  if (body === undefined) return `${head};`;
  if (/^@(media|supports|container|layer)/.test(head)) {
    const inner = rulesOf(body)
      .map((rule) => needed(rule, classes))
      .join('');
    return inner === '' ? '' : `${head}{${inner}}`;
  }
  if (head.startsWith('@')) return `${head}{${body}}`;
  const isNeeded = head
    .split(',')
    .some((selector) =>
      [...selector.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].every(([, name = '']) => classes.has(name)),
    );
  return isNeeded ? `${head}{${body}}` : '';
}

/** The rules on the outermost level: what stands before each brace, and what between it and its partner. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let [depth, start, brace] = [0, 0, 0];
  for (let at = 0; at < css.length; at += 1) {
    const sign = css[at];
    if (sign === ';' && depth === 0) {
      rules.push({ head: css.slice(start, at).trim(), body: undefined });
      start = at + 1;
    }
    if (sign === '{' && depth++ === 0) brace = at;
    if (sign === '}' && --depth === 0) {
      rules.push({ head: css.slice(start, brace).trim(), body: css.slice(brace + 1, at) });
      start = at + 1;
    }
  }
  return rules;
}
