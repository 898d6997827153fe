import { expect, test } from 'vitest';
import { reportBody, reportLink } from './report.ts';

const report = {
  id: 'base.exports-2024.rate-2024',
  release: '2026-11',
  view: 'https://example.org/?sector=metals,textiles&fact=base.exports-2024.rate-2024',
};
const parametersOf = (link: string | undefined) => new URL(link ?? '').searchParams;

test('a report names fact, release and view, and leaves room for what the source says', () => {
  expect(reportBody(report).split('\n')).toEqual([
    'Fact: base.exports-2024.rate-2024',
    'Data release: 2026-11',
    `Seen at: ${report.view}`,
    '',
    'The source says:',
    '',
    '',
    'Where it says so (address, page, paragraph):',
    '',
    '',
  ]);
});

test('a mail has subject and body, its lines ended as mails end them', () => {
  const link = reportLink('mailto:desk@example.org', report);
  expect(link).toMatch(/^mailto:desk@example\.org\?subject=Something%20wrong%3A%20base\./);
  expect(link).not.toMatch(/[\s+]/);
  expect(parametersOf(link).get('body')).toBe(reportBody(report).replaceAll('\n', '\r\n'));
});

test('a tracker gets title and body; the view’s own & and = stay inside the body', () => {
  const parameters = parametersOf(reportLink('https://example.org/kz-rs/issues/new', report));
  expect([...parameters.keys()]).toEqual(['title', 'body']);
  expect(parameters.get('title')).toBe('Something wrong: base.exports-2024.rate-2024');
  expect(parameters.get('body')).toBe(reportBody(report));
});

test('what the configured address already asks for is kept', () => {
  const link = reportLink('https://example.org/issues/new?labels=data#form', report);
  expect([...parametersOf(link).keys()]).toEqual(['labels', 'title', 'body']);
  expect(new URL(link ?? '').hash).toBe('#form');
  expect(reportLink('mailto:a@example.org?cc=b@example.org', report)).toMatch(/\?cc=b@example\.org&subject=/);
});

test.each([undefined, '', 'desk@example.org', '/issues/new', 'http://example.org/', 'javascript:alert(1)'])(
  'without a usable address (%s) there is no link',
  (address) => {
    expect(reportLink(address, report)).toBeUndefined();
  },
);
