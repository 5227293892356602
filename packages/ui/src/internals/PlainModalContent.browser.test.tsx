import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { ModalHeader } from './ModalHeader.js';
import { PlainModalContent } from './PlainModalContent.js';

afterEach(cleanup);

test('a dialog without Radix is named, takes the focus, closes by Escape and gives the focus back', async () => {
  const user = userEvent.setup();
  const onClose = vi.fn<() => void>();
  const around = vi.fn<() => void>();
  const focusAgain = vi.fn<() => void>();
  const modal = {
    isOpen: true,
    onOpen: () => {},
    onClose,
    contentId: 'content',
    trigger: createRef<HTMLButtonElement>(),
  };
  document.addEventListener('keydown', around);
  const { unmount } = render(
    <PlainModalContent modal={modal} focusAgain={focusAgain} role="alertdialog">
      <ModalHeader title="Cancel?" description="All comes back." />
    </PlainModalContent>,
  );
  const dialog = screen.getByRole('alertdialog', { name: 'Cancel?', description: 'All comes back.' });
  expect(document.activeElement).toBe(dialog);
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(around).not.toHaveBeenCalled();
  expect(focusAgain).not.toHaveBeenCalled();
  unmount();
  expect(focusAgain).toHaveBeenCalledTimes(1);
  document.removeEventListener('keydown', around);
});
