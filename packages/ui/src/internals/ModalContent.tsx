'use client';

import * as Dialog from '@radix-ui/react-dialog';
import { forwardRef, useContext, useLayoutEffect, useRef, type ComponentPropsWithoutRef, type RefObject } from 'react';
import { cx } from './cx.js';
import { ModalContext } from './modalContext.js';
import { useInertOutside } from './useInertOutside.js';

export interface ModalContentProps extends ComponentPropsWithoutRef<'div'> {
  /** @default 'dialog' */
  role?: 'dialog' | 'alertdialog' | undefined;
  /** What is focused when the dialog opens; the first control otherwise. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** What is focused after the dialog instead of what was before, if it is there by then. */
  returnFocus?: RefObject<HTMLElement | null> | undefined;
}

/**
 * What an open modal dialog shows, in the browser's top layer. Renders a `<div>` in another one, which is the layer, or
 * nothing while the dialog is closed.
 */
export const ModalContent = forwardRef<HTMLDivElement, ModalContentProps>(function ModalContent(props, ref) {
  return useContext(ModalContext) ? <OpenContent {...props} ref={ref} /> : null;
});

const OpenContent = forwardRef<HTMLDivElement, ModalContentProps>(function OpenContent(props, ref) {
  const { role = 'dialog', initialFocus, returnFocus, className, ...rest } = props;
  const layer = useRef<HTMLDivElement>(null);
  const focusedBefore = useFocusedBefore(layer);
  useInertOutside(layer);
  useTopLayer(layer);
  return (
    <div ref={layer} className="offtake-Dialog-layer" popover="manual">
      <Dialog.Content
        {...rest}
        ref={ref}
        role={role}
        aria-modal="true"
        className={cx('offtake-Dialog-content', className)}
        onPointerDownOutside={(event) => role === 'alertdialog' && event.preventDefault()}
        onOpenAutoFocus={(event) => {
          if (!initialFocus?.current) return;
          event.preventDefault();
          initialFocus.current.focus();
        }}
        onCloseAutoFocus={(event) => {
          const target = returnFocus?.current ?? focusedBefore.current;
          // A browser that gives no focus to a button that is pressed: Radix knows the trigger.
          if (!(target instanceof HTMLElement) || target === document.body) return;
          event.preventDefault();
          target.focus();
        }}
      />
    </div>
  );
});

/** What had the focus before the layer was there. In a shadow tree: the document only knows its host. */
function useFocusedBefore(layer: RefObject<HTMLElement | null>): RefObject<Element | null> {
  const focused = useRef<Element | null>(null);
  // Before anything is inert, as that loses its focus.
  useLayoutEffect(() => {
    const tree = layer.current?.getRootNode();
    focused.current ??= tree instanceof ShadowRoot ? tree.activeElement : document.activeElement;
  }, [layer]);
  return focused;
}

/** Lifts an element into the top layer; where the browser has none it stays where CSS puts it. */
function useTopLayer(layer: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    layer.current?.showPopover?.();
  }, [layer]);
}
