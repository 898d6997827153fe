import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/**
 * Compiles the ICU texts of the catalogues at build time, so that no parser travels to the reader: each string
 * value of an object in `src/i18n/messages/` becomes the token list that the runtime reads.
 */
export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/i18n\/messages\/[^/]+\/[^/]+\.ts$/ },
      handler(code) {
        let compiled = code;
        for (const text of stringValues(this.parse(code)).reverse()) {
          const tokens = JSON.stringify(compileMessage(text.value));
          compiled = compiled.slice(0, text.start) + tokens + compiled.slice(text.end);
        }
        return { code: compiled, map: null };
      },
    },
  };
}

type Found = { start: number; end: number; value: string };

function stringValues(node: unknown, found: Found[] = []): Found[] {
  if (Array.isArray(node)) for (const child of node) stringValues(child, found);
  else if (isNode(node)) {
    if (node.type === 'Property' && isNode(node.value) && node.value.type === 'Literal') {
      const { start, end, value } = node.value;
      if (typeof value === 'string') found.push({ start: Number(start), end: Number(end), value });
    } else for (const child of Object.values(node)) stringValues(child, found);
  }
  return found;
}

function isNode(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null;
}
