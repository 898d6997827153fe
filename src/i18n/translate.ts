import { setupI18n } from '@lingui/core';
import type { Language, Text } from '#src/contract/text.ts';
import type { ArgumentsOf } from './arguments.ts';
import { catalogues, type English, firstMessages, type MessageKey } from './catalogue.ts';

type MessageOf<K extends MessageKey> = English[K];
type Needs<K extends MessageKey> = keyof ArgumentsOf<MessageOf<K>> extends never
  ? []
  : [ArgumentsOf<MessageOf<K>>];

// The build has compiled the catalogue's texts (build/compile-messages.ts): no parser travels to the reader.
const i18n = setupI18n({ locale: 'en', messages: { en: firstMessages } });
let active: Language = 'en';

/** Adds the English messages of a part of the page; its file does so before anything of it is drawn. */
export function addMessages(messages: Partial<Record<MessageKey, string>>): void {
  i18n.load('en', messages);
}

/** The message in the reader's language. A key or an argument that does not exist does not compile. */
export function t<K extends MessageKey>(key: K, ...values: Needs<K>): string {
  return i18n._(key, values[0]);
}

/** The pieces of a message around its arguments, for arguments that are elements: `[text, node, text]`. */
export function pieces<K extends MessageKey, Node>(
  key: K,
  nodes: { [Name in keyof ArgumentsOf<MessageOf<K>>]: Node },
): (string | Node)[] {
  const names = Object.keys(nodes) as (keyof typeof nodes)[];
  const marks = Object.fromEntries(names.map((name, at) => [name, `\u0001${at}\u0001`]));
  return i18n
    ._(key, marks)
    .split('\u0001')
    .map((piece, at) => (at % 2 === 0 ? piece : nodes[names[Number(piece)] as keyof typeof nodes]))
    .filter((piece) => piece !== '');
}

/** A text of the dataset in the reader's language, or in English where it is not there yet. */
export function inLanguage(text: Text): string {
  return text[active] ?? text.en;
}

export function activeLanguage(): Language {
  return active;
}

/** Loads and activates a language that has a catalogue. */
export async function activate(language: Language): Promise<void> {
  const load = catalogues[language];
  if (!load) return;
  i18n.loadAndActivate({ locale: language, messages: await load() });
  active = language;
}
