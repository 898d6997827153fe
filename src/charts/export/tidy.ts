/**
 * Properties that style sheets may have set on a drawn chart, with their initial values. In a file there are
 * only attributes, so each that differs from its parent's is written out.
 */
const inherited: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
};
const own: Readonly<Record<string, string>> = { opacity: '1' };
const dropped = /^(class|style|role|tabindex|focusable|name|aria-.*|data-.*|xmlns)$/;

/**
 * A copy of a drawn SVG that stands by itself: styles as attributes, text with its measured length, ids counted
 * from one (React's differ from drawing to drawing), nothing left of classes and assistive roles.
 */
export function tidyCopy(drawn: SVGSVGElement): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const pairs = [...elementsOf(drawn)].map((element, at) => [element, [...elementsOf(copy)][at]] as const);
  const ids = new Map<string, string>();
  for (const [from, to] of pairs) {
    if (!to) continue;
    writeStyles(from, to, from === drawn);
    writeLength(from, to);
    dropRim(to);
    for (const { name } of [...to.attributes]) if (dropped.test(name)) to.removeAttribute(name);
    if (to.id !== '') ids.set(to.id, `plot-${ids.size + 1}`);
  }
  for (const [, to] of pairs) if (to) renameIds(to, ids);
  for (const leftover of copy.querySelectorAll('title, desc')) leftover.remove();
  return copy;
}

/** Text rims rely on `paint-order`; a program that does not know it would paint the rim over the letters. */
function dropRim(element: Element): void {
  if (!element.hasAttribute('paint-order')) return;
  for (const name of ['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin'])
    element.removeAttribute(name);
}

function elementsOf(root: SVGSVGElement): Element[] {
  return [root, ...root.querySelectorAll('*')];
}

function writeStyles(from: Element, to: Element, isRoot: boolean): void {
  const style = getComputedStyle(from);
  const parent = isRoot || !from.parentElement ? undefined : getComputedStyle(from.parentElement);
  for (const [name, initial] of Object.entries(inherited)) {
    write(name, style.getPropertyValue(name), parent?.getPropertyValue(name) ?? initial);
  }
  for (const [name, initial] of Object.entries(own)) write(name, style.getPropertyValue(name), initial);

  function write(name: string, value: string, expected: string): void {
    if (value === expected || value === '') to.removeAttribute(name);
    else to.setAttribute(name, plain(value));
  }
}

/** `rgb(0, 95, 122)` as `#005f7a`; lengths without `px`; references without quotes. */
function plain(value: string): string {
  const colour = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(value);
  if (colour)
    return `#${colour
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  return value.replace(/(\d)px\b/g, '$1').replace(/url\("#([^"]+)"\)/g, 'url(#$1)');
}

function writeLength(from: Element, to: Element): void {
  if (!(from instanceof SVGTextContentElement) || from.childElementCount > 0 || !from.textContent) return;
  const length = from.getComputedTextLength();
  if (!(length > 0)) return;
  to.setAttribute('textLength', String(Math.round(length * 100) / 100));
  to.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

function renameIds(element: Element, ids: ReadonlyMap<string, string>): void {
  const id = ids.get(element.id);
  if (id !== undefined) element.id = id;
  for (const attribute of [...element.attributes]) {
    attribute.value = attribute.value.replace(/url\(#([^)]+)\)/g, (all, name) => {
      const known = ids.get(name);
      return known === undefined ? all : `url(#${known})`;
    });
  }
}
