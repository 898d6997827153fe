// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { choose, useView } from '#src/filters/store.ts';
import { Served } from '#src/ui/use-served.ts';
import { letRest, restOf, wake } from './dormant.ts';
import { layOutAll } from './lay-out.ts';
import { Place } from './Place.tsx';

let tellSight: (isNear: boolean) => void = () => {};
let idleTasks: (() => void)[] = [];

beforeEach(() => {
  choose({ from: undefined });
  idleTasks = [];
  vi.restoreAllMocks();
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
const goIdle = () =>
  act(() => {
    for (const task of idleTasks.splice(0)) task();
  });
/** A card of a page that is through with loading. */
const show = () => {
  const shown = render(
    <Place card="turnover">
      <Card />
    </Place>,
  );
  goIdle();
  return shown;
};

test('while the page loads a card is not laid out, once nothing else is to do it is, one after the other', async () => {
  const { container } = render(
    <>
      <Place card="turnover">
        <Card />
      </Place>
      <Place card="flows">
        <Card />
      </Place>
    </>,
  );
  const places = [...container.querySelectorAll<HTMLElement>('[data-card]')];
  const laidOut = () => places.map(({ dataset }) => dataset.laidOut !== undefined);
  expect(places.map(({ className }) => className)).toEqual(['half loading', 'half loading']);
  const isDone = layOutAll();
  await vi.waitFor(() => expect(idleTasks).not.toEqual([]));
  expect(laidOut()).toEqual([false, false]);
  // Each takes longer than a moment has.
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 10));
  let time = 0;
  goIdle();
  expect(laidOut()).toEqual([true, false]);
  for (let moment = 0; moment < 3; moment += 1) goIdle();
  expect(laidOut()).toEqual([true, true]);
  await isDone;
});

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
  goIdle();
  expect(screen.getByText('from 2018')).toBeInTheDocument();
});

test('a card that comes into sight before the browser was idle follows at once', () => {
  show();
  act(() => tellSight(false));
  act(() => choose({ from: 2016 }));
  act(() => tellSight(true));
  expect(screen.getByText('from 2016')).toBeInTheDocument();
});

test('a card of the written page that is woken while React waits for it is taken over as it was written', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 9000, 600, 400));
  const page = (
    <Served value>
      <Place card="flows">
        <Card />
      </Place>
    </Served>
  );
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = renderToString(page);
  const written = root.querySelector('p');
  letRest(root);
  const rest = restOf('flows');
  const then = rest?.then.bind(rest);
  // React has come to the card, and asks what it has to wait for.
  vi.spyOn(rest ?? Promise.resolve(), 'then').mockImplementation((...heard) => {
    queueMicrotask(() => wake('flows'));
    return then?.(...heard) ?? Promise.reject();
  });
  const failures: unknown[] = [];
  startTransition(
    () => void hydrateRoot(root, page, { onRecoverableError: (error) => failures.push(error) }),
  );
  await vi.waitFor(() => expect(restOf('flows')).toBeUndefined());
  choose({ from: 2016 });
  await vi.waitFor(() => expect(root).toHaveTextContent('from 2016'));
  expect(failures).toEqual([]);
  expect(root.querySelector('p')).toBe(written);
});
