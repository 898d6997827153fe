import { expect, test } from 'vitest';
import { palette } from '#src/charts/palette.ts';
import { committedTokens, tokens } from './tokens.ts';

test('the committed custom properties are those of the palette and the scale', async () => {
  expect(await committedTokens()).toBe(tokens());
});

test('every hue of both themes stands in the custom properties', () => {
  for (const theme of [palette.light, palette.dark])
    for (const [ink, hex] of Object.entries(theme)) expect(tokens()).toContain(`--${ink}: ${hex};`);
});
