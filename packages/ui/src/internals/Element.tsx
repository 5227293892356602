'use client';

import {
  cloneElement,
  createElement,
  forwardRef,
  isValidElement,
  version,
  type AllHTMLAttributes,
  type Ref,
} from 'react';
import type { AsChild } from './createParts.js';
import { mergeProps, type AnyProps } from './mergeProps.js';
import { useComposedRef } from './useComposedRef.js';

export interface ElementProps extends AllHTMLAttributes<HTMLElement>, AsChild {
  /** The element to render. */
  tag: string;
}

/** An element, or in its stead the one child that it is given. */
export const Element = forwardRef<HTMLElement, ElementProps>(function Element({ tag, asChild, ...props }, ref) {
  return createElement(asChild ? Stead : tag, { ...props, ref });
});

/** The one child that it is given, with everything that an element in its place would have had. */
export const Stead = forwardRef<HTMLElement, AllHTMLAttributes<HTMLElement>>(function Stead(
  { children, ...ours },
  ref,
) {
  const child = isValidElement<AnyProps>(children) ? children : null;
  const composedRef = useComposedRef(ref, child ? refOf(child) : undefined);
  if (child) return cloneElement(child, { ...mergeProps({ ...ours }, child.props), ref: composedRef });
  throw new Error(
    'A part with asChild needs exactly one element as its child, which is rendered in place of the part’s own element.',
  );
});

/** React 18 keeps an element's ref beside its props, 19 among them; either warns when the other's is read. */
function refOf(element: { props: AnyProps }): Ref<HTMLElement> | undefined {
  const holder: object = version.startsWith('18') ? element : element.props;
  return 'ref' in holder && isRef(holder.ref) ? holder.ref : undefined;
}

function isRef(value: unknown): value is Ref<HTMLElement> {
  return typeof value === 'function' || (typeof value === 'object' && value !== null && 'current' in value);
}
