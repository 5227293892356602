import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { withholdFile } from '../testSupport/withholdFile.js';
import { ModalContent } from './ModalContent.js';
import { ModalHeader } from './ModalHeader.js';
import { ModalRoot } from './ModalRoot.js';

afterEach(cleanup);

function Dialog({ title, isOpen }: { title: string; isOpen: boolean }) {
  return (
    <ModalRoot isOpen={isOpen} onClose={() => {}}>
      <ModalContent>
        <ModalHeader title={title} />
        <input aria-label={`Name in ${title}`} />
      </ModalContent>
    </ModalRoot>
  );
}

/** What Radix holds is between two guards of its own; a dialog without it is not. */
function isHeldByRadix(): boolean {
  return document.querySelectorAll('[data-radix-focus-guard]').length === 2;
}

test('a dialog keeps what is typed in it when Radix comes after all, which the next one opens with', async () => {
  const giveBack = await withholdFile('radixDialog');
  render(<Dialog title="Early" isOpen />);
  const early = await screen.findByLabelText<HTMLInputElement>('Name in Early');
  fireEvent.change(early, { target: { value: 'Ada' } });
  await giveBack();
  const { rerender } = render(<Dialog title="Late" isOpen={false} />);
  await act(() => import('./radixDialog.js'));
  rerender(<Dialog title="Late" isOpen />);
  await screen.findByLabelText('Name in Late');
  expect(isHeldByRadix()).toBe(true);
  expect(screen.getByLabelText('Name in Early')).toBe(early);
  expect(early.value).toBe('Ada');
});
