'use client';

import {
  forwardRef,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  type ComponentPropsWithoutRef,
  type RefObject,
} from 'react';
import { ModalContentContext, type ModalContextValue } from './modalContext.js';
import { useComposedRef } from './useComposedRef.js';
import { useLatest } from './useLatest.js';

export interface PlainModalContentProps extends ComponentPropsWithoutRef<'div'> {
  modal: ModalContextValue;
  /** What is focused when the dialog opens; the dialog itself otherwise. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** Called when the dialog is gone. */
  focusAgain: () => void;
}

/**
 * A modal dialog where Radix could not be loaded, as by a page that is older than what is deployed: nobody is kept from
 * ordering or canceling by that. What is outside is inert, Escape closes, the focus goes in and comes back. Renders a
 * `<div>`.
 */
export const PlainModalContent = forwardRef<HTMLDivElement, PlainModalContentProps>(
  function PlainModalContent(props, ref) {
    const { modal, role = 'dialog', initialFocus, focusAgain, ...rest } = props;
    const element = useRef<HTMLDivElement>(null);
    const titleId = useId();
    const descriptionId = useId();
    const content = useMemo(() => ({ titleId, descriptionId }), [titleId, descriptionId]);
    const { onClose } = modal;
    useEffect(() => {
      const dialog = element.current;
      (initialFocus?.current ?? dialog)?.focus();
      const closeByEscape = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        // Else a dialog around would close too.
        event.stopPropagation();
        onClose();
      };
      dialog?.addEventListener('keydown', closeByEscape);
      return () => dialog?.removeEventListener('keydown', closeByEscape);
    }, [initialFocus, onClose]);
    const latest = useLatest(focusAgain);
    const finish = useCallback(() => latest.current(), [latest]);
    useEffect(() => finish, [finish]);
    return (
      <ModalContentContext.Provider value={content}>
        <div
          {...rest}
          ref={useComposedRef(ref, element)}
          id={modal.contentId}
          role={role}
          aria-modal="true"
          aria-labelledby={titleId}
          aria-describedby={descriptionId}
          tabIndex={-1}
        />
      </ModalContentContext.Provider>
    );
  },
);
