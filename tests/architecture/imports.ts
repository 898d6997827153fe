import { type ESTree, parseSync } from 'vite';

type ImportKind = 'static' | 'type' | 're-export' | 'dynamic' | 'glob' | 'url';
export type Import = { specifier: string; kind: ImportKind };

/** What a module asks of others, and the global names it uses; types and lazy imports included. */
export type Module = {
  imports: Import[];
  /** `Intl`, `Date.now`, `new Date()`, `.toLocaleString`: what depends on clock or place. */
  ambient: string[];
  exportsOnlyOthers: boolean;
};

type Node = { type: string } & Record<string, unknown>;

export function readModule(path: string, code: string): Module {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const module: Module = { imports: [], ambient: [], exportsOnlyOthers: isBarrel(program.body) };
  walk(program, (node) => {
    const found = importOf(node);
    if (found) module.imports.push(found);
    const ambient = ambientOf(node);
    if (ambient) module.ambient.push(ambient);
  });
  return module;
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const child of value) walk(child, visit);
  else if (isNode(value)) {
    visit(value);
    for (const child of Object.values(value)) walk(child, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** An import whose address is computed comes out as `?`, which no rule can allow. */
function importOf(node: Node): Import | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier: text(node.source), kind: node.importKind === 'type' ? 'type' : 'static' };
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return isNode(node.source) ? { specifier: text(node.source), kind: 're-export' } : null;
    case 'ImportExpression':
      return { specifier: text(node.source), kind: 'dynamic' };
    case 'TSImportType':
      return { specifier: text(node.source), kind: 'type' };
    case 'TSExternalModuleReference':
      return { specifier: text(node.expression), kind: 'static' };
    case 'CallExpression':
      return callImport(node);
    case 'NewExpression':
      return urlImport(node);
    default:
      return null;
  }
}

function callImport(node: Node): Import | null {
  const callee = dotted(node.callee);
  const [first] = Array.isArray(node.arguments) ? node.arguments : [];
  if (callee === 'require') return { specifier: text(first), kind: 'static' };
  if (callee !== 'import.meta.glob') return null;
  const patterns = isNode(first) && Array.isArray(first.elements) ? first.elements.map(text) : [text(first)];
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  return { specifier: wanted.length === 1 ? (wanted[0] ?? '?') : '?', kind: 'glob' };
}

function urlImport(node: Node): Import | null {
  const [path, base] = Array.isArray(node.arguments) ? node.arguments : [];
  if (dotted(node.callee) !== 'URL' || dotted(base) !== 'import.meta.url') return null;
  return { specifier: text(path), kind: 'url' };
}

function ambientOf(node: Node): string | null {
  if (node.type === 'MemberExpression') {
    const name = dotted(node);
    if (name.startsWith('Intl.') || name === 'Date.now' || name === 'performance.now') return name;
    const property = name.split('.').at(-1) ?? '';
    return /^(toLocale[A-Z]\w*|localeCompare)$/.test(property) ? property : null;
  }
  if (node.type === 'TSQualifiedName' || node.type !== 'NewExpression') return null;
  const hasNoArguments = Array.isArray(node.arguments) && node.arguments.length === 0;
  return dotted(node.callee) === 'Date' && hasNoArguments ? 'new Date()' : null;
}

/** `a.b.c` of a chain of names; anything else in the chain becomes `?`. */
function dotted(node: unknown): string {
  if (!isNode(node)) return '?';
  if (node.type === 'Identifier') return String(node.name);
  if (node.type === 'MetaProperty') return `${dotted(node.meta)}.${dotted(node.property)}`;
  if (node.type !== 'MemberExpression' || node.computed === true) return '?';
  return `${dotted(node.object)}.${dotted(node.property)}`;
}

function text(node: unknown): string {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : '?';
}

function isBarrel(body: ESTree.Program['body']): boolean {
  const exports = body.filter((statement) => statement.type.startsWith('Export'));
  const passesOn = (statement: (typeof body)[number]) => 'source' in statement && statement.source !== null;
  return (
    exports.some((statement) => statement.type === 'ExportAllDeclaration') ||
    (exports.length > 0 && exports.every(passesOn))
  );
}
