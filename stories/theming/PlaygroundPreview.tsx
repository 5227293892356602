import { OrderDetails, OrderForm, OrderList } from '@offtake/ui';
import { useLayoutEffect, type RefObject } from 'react';
import type { Theme } from './presets.js';
import type { Scheme } from './schemeColors.js';

/** The components under a theme, as a host sets it: custom properties on an element around them. */
export function PlaygroundPreview({ stage, theme, scheme }: PlaygroundPreviewProps) {
  useLayoutEffect(() => {
    const style = stage.current?.style;
    const entries = Object.entries(theme);
    for (const [name, value] of entries) style?.setProperty(`--offtake-${name}`, value);
    return () => {
      for (const [name] of entries) style?.removeProperty(`--offtake-${name}`);
    };
  }, [stage, theme]);

  return (
    <div ref={stage} className="playground-stage" data-theme={scheme}>
      <OrderForm storage={null} defaultDraft={{ quantity: '250' }} />
      <OrderDetails orderId="ord_confirmed" />
      <OrderList onOpen={() => {}} />
    </div>
  );
}

interface PlaygroundPreviewProps {
  stage: RefObject<HTMLDivElement | null>;
  theme: Theme;
  scheme: Scheme;
}
