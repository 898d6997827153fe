import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { askAsDescribed } from '#tests/kit/described-run.ts';
import { describeApi } from './openapi.ts';
import { startServer } from './server.ts';

test('the description of the API is a valid one', async () => {
  const text = JSON.stringify(describeApi());
  expect(await new Validator().validate(JSON.parse(text))).toEqual({ valid: true });
  const broken = JSON.parse(text.replace('"in":"query"', '"in":"nowhere"'));
  expect(await new Validator().validate(broken)).toMatchObject({ valid: false });
});

test('whatever is asked after the description gets a declared answer, the same in the page and over HTTP', async () => {
  const seed = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.info(`generated requests: seed ${seed}`);
  const server = await startServer(0);
  try {
    const seen = await askAsDescribed(server.port, 300, seed);
    for (const status of [200, 400, 404, 405, 414])
      expect(seen[status], `answers ${status}`).toBeGreaterThan(0);
  } finally {
    await server.stop();
  }
});
