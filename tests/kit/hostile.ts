import fc from 'fast-check';

/** What an attacker, a broken program or a careless hand writes where a text is expected. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '.',
      ',',
      '-',
      '0',
      '-0',
      '-1',
      '1e999',
      'NaN',
      'Infinity',
      'null',
      'undefined',
      'true',
      '[]',
    ],
    ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'],
    ...[
      '<script>window.__pwned=1</script>',
      '"><img src=x onerror=window.__pwned=1>',
      "'-window.__pwned=1-'",
    ],
    ...['javascript:window.__pwned=1', 'JaVaScRiPt:window.__pwned=1//', 'data:text/html,<script>1</script>'],
    ...['{{window.__pwned=1}}', '=HYPERLINK("http://x")', '{count, plural, one {#}}'],
    ...['\0', '\u0001', '\ud800', '\udfff\ud800', '\u202e', '\ufeff', '\r\nSet-Cookie: a=b', '１９９６', 'ß'],
    ...['%', '%00', '%E0%A4%A', '%ff', '%25252e', '+', '&', '#', '?', '=', ';', '../../etc/passwd', '//host'],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .tuple(fc.constantFrom('a', '9', '<', '\u0301', '😀', '%41'), fc.integer({ min: 50, max: 5000 }))
    .map(([unit, times]) => unit.repeat(times)),
);

const hostileNumber = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    -1,
    1e308,
    -1e308,
    5e-324,
    2 ** 53,
    1e21,
    99_999_999_999,
    0.1 + 0.2,
    3,
    12,
    101,
    400,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
);

/** Days at the edges of calendars, and what looks like days. */
const hostileDay = fc.constantFrom(
  ...['0000-01-01', '0001-01-01', '0099-12-31', '1582-10-10', '1969-12-31', '1970-01-01', '2023-02-29'],
  ...[
    '2024-02-30',
    '2024-02-29',
    '2024-13-01',
    '9999-12-31',
    '+275760-09-13',
    '2024-11-19T00:00:00Z',
    '2024',
  ],
);

/** Any value that JSON can carry, the hostile ones more often. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  hostileNumber,
  hostileDay,
  fc.constantFrom(null, true, false, [], {}, [[]], [null], { en: '' }, { en: '<b>x</b>' }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** How one place of an answer is damaged. */
type Damage =
  | { how: 'replaced' | 'added'; by: unknown; name: string }
  | { how: 'twisted'; number: number; day: string; text: string }
  | { how: 'removed' | 'doubled' }
  | { how: 'borrowed' };
type Blow = { place: number; from: number; damage: Damage };

const blow: fc.Arbitrary<Blow> = fc.record({
  place: fc.nat(),
  from: fc.nat(),
  damage: fc.oneof(
    fc.record({
      how: fc.constantFrom('replaced' as const, 'added' as const),
      by: hostileJson,
      name: hostileText,
    }),
    fc.record({ how: fc.constantFrom('removed' as const, 'doubled' as const) }),
    // Of the type that is expected there, and senseless.
    {
      weight: 3,
      arbitrary: fc.record({
        how: fc.constant('twisted' as const),
        number: hostileNumber,
        day: hostileDay,
        text: hostileText,
      }),
    },
    // What stands at the same place of another row: of the right form, and wrong.
    { weight: 3, arbitrary: fc.record({ how: fc.constant('borrowed' as const) }) },
  ),
});
/** One to three blows; the last fits every row, whatever its shape. */
export const blows: fc.Arbitrary<readonly Blow[]> = fc.array(blow, { minLength: 1, maxLength: 3 });

const isDay = /^\d{4}-\d\d-\d\d$/;

type Place = { parent: Record<string, unknown> | unknown[]; key: string };

/** A copy of `row` with the blows; `others` are rows of the same form, to borrow from. */
export function damaged(row: unknown, dealt: readonly Blow[], others: readonly unknown[]): unknown {
  const copy = { row: structuredClone(row) };
  for (const { place, from, damage } of dealt) {
    const places = placesOf(copy);
    const at = places[place % places.length];
    if (at) strike(at.place, damage, lookUp(others[from % others.length], at.path));
  }
  return copy.row;
}

function placesOf(value: unknown, path: readonly string[] = []): { place: Place; path: readonly string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Place['parent'];
  return Object.entries(value).flatMap(([key, inner]) => [
    { place: { parent, key }, path: [...path, key] },
    ...placesOf(inner, [...path, key]),
  ]);
}

function lookUp(other: unknown, path: readonly string[]): unknown {
  let value = other;
  // The first step is the row itself.
  for (const key of path.slice(1))
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined;
  return structuredClone(value);
}

function strike({ parent, key }: Place, damage: Damage, borrowed: unknown): void {
  const value: unknown = Reflect.get(parent, key);
  const put = (name: string, content: unknown) =>
    Object.defineProperty(parent, name, {
      value: content,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  switch (damage.how) {
    case 'replaced':
      put(key, damage.by);
      break;
    case 'twisted':
      if (typeof value === 'number') put(key, damage.number);
      else if (typeof value === 'string') put(key, isDay.test(value) ? damage.day : damage.text);
      break;
    case 'borrowed':
      put(key, borrowed);
      break;
    case 'added':
      if (Array.isArray(parent)) parent.push(damage.by);
      else put(damage.name, damage.by);
      break;
    case 'removed':
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
      break;
    case 'doubled':
      if (Array.isArray(value)) value.push(...value);
      else if (typeof value === 'string') put(key, value + value);
      else if (typeof value === 'number') put(key, value * 2);
  }
}
