// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Dialog } from './Dialog.tsx';

function Page() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        69.4
      </button>
      <Dialog open={isOpen} title="Where this comes from" onClose={() => setOpen(false)}>
        Paragraph 8
      </Dialog>
    </>
  );
}

test('a dialog is named by its title; closing it gives the focus back to what opened it', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('button', { name: '69.4' }));
  expect(await screen.findByRole('dialog', { name: 'Where this comes from' })).toHaveTextContent(
    'Paragraph 8',
  );
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(screen.getByRole('button', { name: '69.4' })).toHaveFocus();
});
