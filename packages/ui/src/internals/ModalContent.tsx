'use client';

import {
  forwardRef,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
  type RefObject,
} from 'react';
import { cx } from './cx.js';
import { ModalContentContext, ModalContext, type ModalContextValue } from './modalContext.js';
import { PlainModalContent } from './PlainModalContent.js';
import { useInertOutside } from './useInertOutside.js';
import { useRadixDialog, type RadixDialog } from './useRadixDialog.js';

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
  const modal = useContext(ModalContext);
  const radix = useRadixDialog();
  if (!modal?.isOpen || !radix) return null;
  return <OpenContent {...props} modal={modal} radix={radix} ref={ref} />;
});

interface OpenContentProps extends ModalContentProps {
  modal: ModalContextValue;
  radix: RadixDialog | 'failed';
}

const OpenContent = forwardRef<HTMLDivElement, OpenContentProps>(function OpenContent(props, ref) {
  const { modal, radix: radixNow, returnFocus, className, ...rest } = props;
  // What arrives later is for the next dialog: to change under this one would throw away what is typed in it.
  const [radix] = useState(radixNow);
  const layer = useRef<HTMLDivElement>(null);
  const focusedBefore = useFocusedBefore(layer);
  useInertOutside(layer);
  useTopLayer(layer);
  const focusAgain = () => {
    const before = focusedBefore.current;
    // Some browsers give no focus to a button that is pressed: then it goes to the trigger.
    const isSomething = before instanceof HTMLElement && before !== document.body;
    (returnFocus?.current ?? (isSomething ? before : modal.trigger.current))?.focus();
  };
  const shared = { ...rest, modal, focusAgain, ref, className: cx('offtake-Dialog-content', className) };
  return (
    <div ref={layer} className="offtake-Dialog-layer" popover="manual">
      {radix === 'failed' ? <PlainModalContent {...shared} /> : <RadixModalContent {...shared} radix={radix} />}
    </div>
  );
});

interface RadixModalContentProps extends Omit<ModalContentProps, 'returnFocus'> {
  modal: ModalContextValue;
  radix: RadixDialog;
  focusAgain: () => void;
}

const RadixModalContent = forwardRef<HTMLDivElement, RadixModalContentProps>(function RadixModalContent(props, ref) {
  const { modal, radix, role = 'dialog', initialFocus, focusAgain, ...rest } = props;
  const content = useMemo(() => ({ radix }), [radix]);
  return (
    <ModalContentContext.Provider value={content}>
      <radix.Root open onOpenChange={(isOpen) => isOpen || modal.onClose()}>
        <radix.Content
          {...rest}
          ref={ref}
          id={modal.contentId}
          role={role}
          aria-modal="true"
          onPointerDownOutside={(event) => role === 'alertdialog' && event.preventDefault()}
          onOpenAutoFocus={(event) => {
            if (!initialFocus?.current) return;
            event.preventDefault();
            initialFocus.current.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            focusAgain();
          }}
        />
      </radix.Root>
    </ModalContentContext.Provider>
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
