'use client';

import * as Dialog from '@radix-ui/react-dialog';
import { forwardRef, useLayoutEffect, useRef, type ComponentPropsWithoutRef, type KeyboardEvent, type RefObject } from 'react';
import { cx } from './cx.js';

export interface ModalContentProps extends ComponentPropsWithoutRef<'div'> {
  /** @default 'dialog' */
  role?: 'dialog' | 'alertdialog' | undefined;
  /** What is focused when the dialog opens; the first control otherwise. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** What is focused after the dialog instead of what was before, if it is there by then. */
  returnFocus?: RefObject<HTMLElement | null> | undefined;
}

/**
 * What an open modal dialog shows, in the browser's top layer. Renders a `<div>` in another one, which is the layer.
 */
export const ModalContent = forwardRef<HTMLDivElement, ModalContentProps>(function ModalContent(props, ref) {
  const { role = 'dialog', initialFocus, returnFocus, className, ...rest } = props;
  const layer = useTopLayer();
  const focusedBefore = useRef<Element | null>(null);
  return (
    <div ref={layer} className="offtake-Dialog-layer" popover="manual">
      <Dialog.Content
        {...rest}
        ref={ref}
        role={role}
        aria-modal="true"
        className={cx('offtake-Dialog-content', className)}
        onKeyDown={keepInShadowTree}
        onPointerDownOutside={(event) => role === 'alertdialog' && event.preventDefault()}
        onOpenAutoFocus={(event) => {
          focusedBefore.current = focusedIn(layer.current);
          if (!initialFocus?.current) return;
          event.preventDefault();
          initialFocus.current.focus();
        }}
        onCloseAutoFocus={(event) => {
          // Radix would focus the trigger, and nothing at all where there is none.
          event.preventDefault();
          const target = returnFocus?.current ?? focusedBefore.current;
          if (target instanceof HTMLElement) target.focus();
        }}
      />
    </div>
  );
});

/** Lifts an element into the top layer; where the browser has none it stays where CSS puts it. */
function useTopLayer(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    ref.current?.showPopover?.();
  }, []);
  return ref;
}

/** What has the focus in the tree that an element is in: of a shadow tree, the document only knows its host. */
function focusedIn(element: Element | null): Element | null {
  const tree = element?.getRootNode();
  return tree instanceof ShadowRoot ? tree.activeElement : document.activeElement;
}

const TABBABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';

/** Radix keeps the focus inside by what the document says of it, which in a shadow tree is not enough. */
function keepInShadowTree(event: KeyboardEvent<HTMLElement>) {
  const tree = event.currentTarget.getRootNode();
  if (event.key !== 'Tab' || !(tree instanceof ShadowRoot)) return;
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>(TABBABLE)];
  const [from, to] = event.shiftKey ? [controls[0], controls.at(-1)] : [controls.at(-1), controls[0]];
  if (tree.activeElement !== from && tree.activeElement !== event.currentTarget) return;
  event.preventDefault();
  to?.focus();
}
