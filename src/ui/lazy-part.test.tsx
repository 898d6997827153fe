// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Failure } from './Failure.tsx';
import { lazyPart } from './lazy-part.tsx';

const Chart = ({ name }: { name: string }) => <p>The chart of {name}</p>;
const show = (Part: ReturnType<typeof lazyPart<{ name: string }>>) =>
  render(
    <ErrorBoundary
      fallback={(retry, isMissing) => (
        <Failure title={isMissing ? 'Missing' : 'Crashed'} text="" onRetry={retry} />
      )}
    >
      <Suspense fallback="waiting">
        <Part name="trade" />
      </Suspense>
    </ErrorBoundary>,
  );

// React tells of every error that a boundary keeps.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

test('a part whose file did not come is asked for once, and again only when the reader wants it', async () => {
  const load = vi.fn<() => Promise<typeof Chart>>().mockRejectedValue(new TypeError('Failed to fetch'));
  show(lazyPart(load));
  expect(await screen.findByText('Missing')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Missing')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(2);
  load.mockResolvedValue(Chart);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('The chart of trade')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(3);
});

test('a part that crashes is not taken for a missing one', async () => {
  show(
    lazyPart(async () => () => {
      throw new Error('broken');
    }),
  );
  expect(await screen.findByText('Crashed')).toBeInTheDocument();
});

test('a part that was fetched before is drawn at once; a failed attempt to do so costs nothing', async () => {
  const load = vi.fn<() => Promise<typeof Chart>>().mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const Part = lazyPart(load.mockResolvedValue(Chart));
  await Part.prefetch();
  await Part.prefetch();
  show(Part);
  expect(screen.getByText('The chart of trade')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(2);
});
