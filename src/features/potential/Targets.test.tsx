// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { defaultView } from '#src/filters/codec.ts';
import { choose } from '#src/filters/store.ts';
import { wholeRecord } from '#tests/kit/record.ts';
import { Targets } from './Targets.tsx';

test('a billion dollars is listed as a goal that somebody named, and opens its source', () => {
  choose(defaultView);
  render(<Targets record={wholeRecord} />);
  expect(screen.getByRole('region')).toHaveTextContent(/27 February 2026: Trade of one billion dollars/);
  expect(screen.getByRole('button').dataset.fact).toBe('trade-target-vucic-2026');
});

test('the article names no target', () => {
  choose({ ...defaultView, layer: 'article' });
  render(<Targets record={wholeRecord} />);
  expect(screen.queryByRole('region')).toBeNull();
});
