import type { Asked } from './slow-host.ts';

/** What a built file is made of: whether it draws charts, and which part of its text is the dataset (0 to 1). */
export type Made = { isChart: boolean; data: number };

/** A chunk of a build as its builder tells it, modules with the length of their text. */
type Chunk = { fileName: string; modules: readonly { id: string; length: number }[] };

/** Says of each chunk what it is made of, by file name. */
export function madeOf(chunks: readonly Chunk[]): ReadonlyMap<string, Made> {
  return new Map(
    chunks.map(({ fileName, modules }) => {
      const length = (part: typeof modules) => part.reduce((sum, each) => sum + each.length, 0);
      const data = modules.filter(({ id }) => /\/mocks\/dataset\//.test(id));
      const isChart = modules.some(({ id }) => /Chart\.tsx$/.test(id));
      return [fileName, { isChart, data: length(data) / Math.max(1, length(modules)) }];
    }),
  );
}

/** Bytes as they travelled. `code`: script, style and HTML without data; `before`: without what draws charts. */
export type Weight = {
  html: number;
  before: number;
  code: number;
  data: number;
  fonts: number;
  pictures: number;
};

/** `asked`: everything of a visit; `folder`: where the page stands on the host. */
export function weigh(asked: readonly Asked[], folder: string, made: ReadonlyMap<string, Made>): Weight {
  const weight: Weight = { html: 0, before: 0, code: 0, data: 0, fonts: 0, pictures: 0 };
  for (const { path, bytes } of asked) {
    const name = path.replace(`/${folder}/`, '');
    const { isChart = false, data = name.endsWith('.json') ? 1 : 0 } = made.get(name) ?? {};
    if (/\.woff2$/.test(name)) weight.fonts += bytes;
    else if (/\.(svg|png|webmanifest)$/.test(name)) weight.pictures += bytes;
    else {
      const code = bytes * (1 - data);
      weight.data += bytes * data;
      weight.code += code;
      if (!isChart) weight.before += code;
      if (name === '' || name.endsWith('.html')) weight.html += code;
    }
  }
  return weight;
}
