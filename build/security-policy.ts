import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type PolicyOptions = {
  /** Origins beside the page's own that it may ask: that of a real API. */
  connect?: readonly string[];
  /** Names of the Trusted Types policies that may be made; none unless said. */
  trustedTypes?: readonly string[];
  /** Everything is in the one file, so that nothing is asked for, not even beside it. */
  isSingleFile?: boolean;
};

/**
 * The strictest Content-Security-Policy under which these pages work: nothing from elsewhere, nothing evaluated,
 * inline scripts and styles by their hashes alone, no text taken for script.
 * @throws {Error} where a page has a `style` or an event handler as an attribute: no policy this strict admits those.
 */
export function policyFor(pages: readonly string[], options: PolicyOptions = {}): string {
  const { connect = [], trustedTypes = [], isSingleFile = false } = options;
  const inline = pages.map(inlineOf);
  const hashes = (kind: 'scripts' | 'styles') => [
    ...new Set(inline.flatMap((found) => found[kind].map(hashOf))),
  ];
  const own = isSingleFile ? [] : ["'self'"];
  const directives: Record<string, readonly string[]> = {
    'default-src': [],
    'script-src': [...own, ...hashes('scripts')],
    'style-src': [...own, ...hashes('styles')],
    'font-src': isSingleFile ? ['data:'] : own,
    // Images to be saved are painted from objects of the page's own making.
    'img-src': isSingleFile ? ['data:', 'blob:'] : [...own, 'blob:'],
    'connect-src': [...own, ...connect],
    'manifest-src': own,
    'worker-src': own,
    'base-uri': [],
    'form-action': [],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': trustedTypes,
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ') || "'none'"}`)
    .join('; ');
}

/** The page with the policy in it, before anything that the policy is about; in place of one that it had. */
export function withPolicy(html: string, policy: string): string {
  const bare = html.replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const [charset] = /<meta charset="utf-8"\s*\/?>/i.exec(bare) ?? [];
  if (!charset) throw new Error('no <meta charset="utf-8"> to put the policy after');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return bare.replace(charset, () => `${charset}\n    ${meta}`);
}

type Node = DefaultTreeAdapterTypes.Node;
type Inline = { scripts: string[]; styles: string[] };

/** What a browser would run or apply from inside the page. Blocks of data are neither. */
function inlineOf(html: string): Inline {
  const found: Inline = { scripts: [], styles: [] };
  const visit = (node: Node): void => {
    if ('attrs' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const refused = [...attributes.keys()].find((name) => name === 'style' || name.startsWith('on'));
      if (refused)
        throw new Error(`<${node.tagName} ${refused}="${attributes.get(refused)}"> would be refused`);
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      if (node.tagName === 'style') found.styles.push(text);
      if (node.tagName === 'script' && !attributes.has('src') && isRun(attributes.get('type')))
        found.scripts.push(text);
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

function isRun(type = ''): boolean {
  return ['', 'module', 'text/javascript', 'importmap', 'speculationrules'].includes(type.toLowerCase());
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
