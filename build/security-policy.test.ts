import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyFor, withPolicy } from './security-policy.ts';

const page = (head: string, body = '') =>
  `<!doctype html><html><head><meta charset="utf-8" />${head}</head><body>${body}</body></html>`;

function directive(policy: string, name: string): string | undefined {
  const found = policy.split('; ').find((one) => one.startsWith(`${name} `));
  return found?.slice(name.length + 1);
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page with nothing inline gets its own files and no more', () => {
  const policy = policyFor([page('<script type="module" src="./a.js"></script>')]);
  expect(directive(policy, 'default-src')).toBe("'none'");
  for (const kind of ['script', 'style', 'connect', 'font', 'worker'])
    expect(directive(policy, `${kind}-src`), kind).toBe("'self'");
  expect(directive(policy, 'require-trusted-types-for')).toBe("'script'");
  expect(directive(policy, 'trusted-types')).toBe("'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('what is inline is admitted by its hash, once, of every page; blocks of data need none', () => {
  const policy = policyFor([
    page('<style>a{}</style><script>run( )</script><script type="module">last()</script>'),
    page('<script>run( )</script>', '<script type="application/json">{"a":1}</script>'),
    page('', '<svg><style>b{}</style></svg><template><script>kept()</script></template>'),
  ]);
  expect(directive(policy, 'script-src')).toBe(
    `'self' ${['run( )', 'last()', 'kept()'].map(hash).join(' ')}`,
  );
  expect(directive(policy, 'style-src')).toBe(`'self' ${hash('a{}')} ${hash('b{}')}`);
});

test.each(['<p style="color:red">', '<img src="a.png" onerror="run()">'])(
  '%s ends the build: no policy this strict admits it',
  (markup) => {
    expect(() => policyFor([page('', markup)])).toThrow('would be refused');
  },
);

test('a page that is one file asks nobody, its own host neither', () => {
  const policy = policyFor([page('<script>all()</script>')], { isSingleFile: true });
  expect(directive(policy, 'connect-src')).toBe("'none'");
  expect(directive(policy, 'script-src')).toBe(hash('all()'));
  expect(directive(policy, 'worker-src')).toBe("'none'");
  expect(policy).not.toContain("'self'");
});

test('a real API may be asked, and the named policies may be made', () => {
  const policy = policyFor([page('')], { connect: ['https://api.example.org'], trustedTypes: ['one'] });
  expect(directive(policy, 'connect-src')).toBe("'self' https://api.example.org");
  expect(directive(policy, 'trusted-types')).toBe('one');
});

test('the policy stands before all that it is about, and only one does', () => {
  const html = page('<script>$&</script>');
  const once = withPolicy(html, policyFor([html]));
  expect(once.indexOf('Content-Security-Policy')).toBeLessThan(once.indexOf('<script>'));
  expect(policyFor([once])).toBe(policyFor([html]));
  expect(withPolicy(once, policyFor([once]))).toBe(once);
  expect(() => withPolicy('<!doctype html><title>x</title>', '')).toThrow('charset');
});
