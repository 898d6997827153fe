import { type DefaultTreeAdapterMap, parse, parseFragment, serializeOuter } from 'parse5';
import type { PeerRows } from './peer-rows.ts';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/**
 * The texts of our built page as plain HTML on one line: headings, key figures, titles, notes, sources, lists and
 * tables that a reader with scripts sees. A figure has an empty place for its chart; what can be pressed is left
 * out, and so are classes, drawings and the tables for readers without scripts.
 */
export function peerContent(page: string, keys: PeerRows['keys']): string {
  const [main] = all(parse(page), ({ tagName }) => tagName === 'main');
  if (!main) throw new Error('The built page has no main part.');
  const [list] = all(main, (one) => attribute(one, 'aria-label') === 'Key figures');
  const items = list ? all(list, ({ tagName }) => tagName === 'li') : [];
  if (items.length !== keys.length)
    throw new Error('The key figures of the built page are not those of the record.');
  items.forEach((item, at) => {
    const { year, sectors } = keys[at] ?? { year: 0, sectors: [] };
    item.attrs.push({ name: 'data-year', value: String(year) });
    item.attrs.push({ name: 'data-sectors', value: sectors.join(' ') });
  });
  makePlain(main);
  return serializeOuter(main).replace(/\s+/g, ' ').replaceAll('<!-- -->', '');
}

const kept = ['href', 'scope', 'data-year', 'data-sectors'];
const dropped = ['svg', 'script', 'style', 'input', 'label', 'select'];

function makePlain(element: Element): void {
  const isFigure = element.tagName === 'figure';
  element.childNodes = element.childNodes.filter((child) => !('tagName' in child) || isKept(child, isFigure));
  for (const child of elementsOf(element)) makePlain(child);
  element.attrs = element.attrs.filter(({ name }) => kept.includes(name) || (isFigure && name === 'id'));
  if (element.tagName === 'button') element.tagName = element.nodeName = 'span';
  if (isFigure) {
    const [place] = parseFragment('<div class="chart"></div>').childNodes;
    if (place) element.childNodes.splice(1, 0, place);
  }
}

function isKept(element: Element, isInFigure: boolean): boolean {
  if (dropped.includes(element.tagName) || attribute(element, 'class')?.includes('noScripts')) return false;
  if (element.tagName === 'button') return attribute(element, 'data-fact') !== undefined;
  return !(isInFigure && all(element, ({ tagName }) => tagName === 'table').length > 0);
}

function all(node: DefaultTreeAdapterMap['parentNode'], is: (element: Element) => boolean): Element[] {
  return elementsOf(node).flatMap((child) => [...(is(child) ? [child] : []), ...all(child, is)]);
}

function elementsOf({ childNodes }: { childNodes: Node[] }): Element[] {
  return childNodes.filter((child): child is Element => 'tagName' in child);
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}
