// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { choose, useView } from '#src/filters/store.ts';
import { Place } from './Place.tsx';

let tellSight: (isNear: boolean) => void = () => {};
let idleTasks: (() => void)[] = [];

beforeEach(() => {
  choose({ from: undefined });
  idleTasks = [];
  vi.stubGlobal('requestIdleCallback', (task: () => void) => idleTasks.push(task));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(heard: (entries: { isIntersecting: boolean }[]) => void) {
        tellSight = (isIntersecting) => heard([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});

function Card() {
  return <p>{useView(({ from }) => `from ${from ?? 'the first year'}`)}</p>;
}
const show = () =>
  render(
    <Place card="turnover">
      <Card />
    </Place>,
  );

test('a card in sight follows a choice at once', () => {
  show();
  act(() => tellSight(true));
  act(() => choose({ from: 2016 }));
  expect(screen.getByText('from 2016')).toBeInTheDocument();
  expect(idleTasks).toEqual([]);
});

test('a card out of sight follows when the browser is idle, with the last of several choices', () => {
  show();
  act(() => tellSight(false));
  act(() => choose({ from: 2016 }));
  act(() => choose({ from: 2018 }));
  expect(screen.getByText('from the first year')).toBeInTheDocument();
  act(() => {
    for (const task of idleTasks) task();
  });
  expect(screen.getByText('from 2018')).toBeInTheDocument();
});

test('a card that comes into sight before the browser was idle follows at once', () => {
  show();
  act(() => tellSight(false));
  act(() => choose({ from: 2016 }));
  act(() => tellSight(true));
  expect(screen.getByText('from 2016')).toBeInTheDocument();
});
