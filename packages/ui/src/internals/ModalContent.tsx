'use client';

import { DismissableLayer } from '@radix-ui/react-dismissable-layer';
import { FocusScope } from '@radix-ui/react-focus-scope';
import { forwardRef, useLayoutEffect, useRef, type ComponentPropsWithoutRef, type RefObject } from 'react';
import { cx } from './cx.js';
import { useModal } from './modalContext.js';
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
  return useModal().isOpen ? <OpenContent {...props} ref={ref} /> : null;
});

const OpenContent = forwardRef<HTMLDivElement, ModalContentProps>(function OpenContent(props, ref) {
  const { role = 'dialog', initialFocus, returnFocus, className, ...rest } = props;
  const { contentId, titleId, descriptionId, isDescribed, close } = useModal();
  const layer = useRef<HTMLDivElement>(null);
  const focusedBefore = useFocusedBefore(layer);
  useInertOutside(layer);
  useTopLayer(layer);
  return (
    <div ref={layer} className="offtake-Dialog-layer" popover="manual">
      <FocusScope
        asChild
        loop
        trapped
        onMountAutoFocus={(event) => {
          if (!initialFocus?.current) return;
          event.preventDefault();
          initialFocus.current.focus();
        }}
        onUnmountAutoFocus={(event) => {
          event.preventDefault();
          const target = returnFocus?.current ?? focusedBefore.current;
          if (target instanceof HTMLElement) target.focus();
        }}
      >
        <DismissableLayer
          id={contentId}
          aria-labelledby={titleId}
          aria-describedby={isDescribed ? descriptionId : undefined}
          {...rest}
          ref={ref}
          role={role}
          aria-modal="true"
          className={cx('offtake-Dialog-content', className)}
          deferPointerDownOutside
          onPointerDownOutside={(event) => role === 'alertdialog' && event.preventDefault()}
          onFocusOutside={(event) => event.preventDefault()}
          onDismiss={close}
        />
      </FocusScope>
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
