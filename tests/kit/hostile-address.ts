import fc from 'fast-check';
import { figureIds } from '#src/contract/figure-id.ts';
import { sectorIds } from '#src/contract/sector.ts';
import { print } from '#src/filters/codec.ts';
import { layers, sides, themes } from '#src/filters/view.ts';
import { hostileText } from './hostile.ts';

const known = [
  ...['sector', 'table', 'from', 'to', 'layer', 'view'],
  ...['figure', 'event', 'fact', 'lang', 'theme', 'release'],
] as const;

/** A query as the page itself writes it. */
export const sensibleAddress: fc.Arbitrary<string> = fc
  .record({
    sector: fc.subarray([...sectorIds], { maxLength: 3 }),
    from: fc.option(fc.integer({ min: 1996, max: 2024 }), { nil: undefined }),
    to: fc.option(fc.integer({ min: 1996, max: 2024 }), { nil: undefined }),
    layer: fc.constantFrom(...layers),
    view: fc.constantFrom(...sides),
    figure: fc.option(fc.constantFrom(...figureIds), { nil: undefined }),
    table: fc.subarray([...figureIds], { maxLength: 3 }),
    theme: fc.option(fc.constantFrom(...themes), { nil: undefined }),
  })
  .map(print);

const sensibleValue = fc.constantFrom(
  ...['metals', 'transport,metals', 'flows', '2019', '1850', '9999', 'article', 'rs', 'dark', 'ru', 'en'],
  ...['constructor', 'sum.constructor.prototype', 'trade-turnover-2024-until-september', '2026-11'],
);

// Half a character cannot be encoded.
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

// As browsers, programs and people write it: encoded, not encoded, encoded twice.
const encoded = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.constantFrom(0, 1, 1, 2))
    .map(([raw, times]) =>
      Array.from({ length: times }).reduce<string>((written) => encodeURIComponent(wellFormed(written)), raw),
    );

/** Anything that can stand behind `?`, up to some hundred kilobytes. */
export const hostileAddress: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(
        fc.tuple(
          fc.oneof(fc.constantFrom(...known), encoded(hostileText)),
          fc.oneof(sensibleValue, encoded(hostileText)),
          fc.constantFrom('=', '=', '=', '', '=='),
        ),
        { maxLength: 12 },
      )
      .map((pairs) => `?${pairs.map(([name, value, equals]) => name + equals + value).join('&')}`),
  },
  { weight: 2, arbitrary: hostileText.map((text) => `?${text}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...known), hostileText, fc.integer({ min: 1, max: 2000 }))
      .map(([name, text, times]) => `?${`${name}=${text.slice(0, 40)}&`.repeat(times)}`),
  },
);

/** Pairs that no reader of the address can understand, with the names that have to be told. */
export const garbage: fc.Arbitrary<{ query: string; names: readonly string[] }> = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...known), hostileText),
      // The mark makes sure that no value makes sense by chance.
      hostileText.map((text) => `!${text}`),
    ),
    { maxLength: 4 },
  )
  .map((pairs) => {
    const unknown = pairs.map(([name, value]) => [wellFormed(name.slice(0, 50)), wellFormed(value)]);
    return {
      query: unknown.map((pair) => pair.map((text) => encodeURIComponent(text)).join('=')).join('&'),
      names: unknown.flatMap(([name = '']) => (name === '' || /^(utm_|_g)/.test(name) ? [] : [name])),
    };
  });
