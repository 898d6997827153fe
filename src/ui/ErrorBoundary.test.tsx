// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Failure } from './Failure.tsx';

function Card({ read }: { read: () => boolean }) {
  if (read()) throw new Error('broken');
  return <p>The card</p>;
}

test('a crash stays inside and can be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let isBroken = true;
  render(
    <>
      <p>The neighbour</p>
      <ErrorBoundary fallback={(retry) => <Failure title="Crashed" text="Not your fault." onRetry={retry} />}>
        <Card read={() => isBroken} />
      </ErrorBoundary>
    </>,
  );
  expect(screen.getByText('The neighbour')).toBeInTheDocument();
  expect(screen.getByText('Crashed')).toBeInTheDocument();
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('The card')).toBeInTheDocument();
});
