'use client';

import { createElement, type ElementType, type ReactNode, type Ref } from 'react';
import { createPartContext } from './createPartContext.js';
import { cx } from './cx.js';
import { Stead } from './Element.js';
import { mergeProps, type AnyProps } from './mergeProps.js';
import type { ClassName, PartState, PartsTable } from './PartsTable.js';

/** What every Root tells its parts. */
export interface PartsContextValue {
  /** The host's classes, by part. */
  classNames: Readonly<Record<string, ClassName>> | undefined;
}

/** What a part takes from its consumer beside the attributes of its element. */
export interface AsChild {
  /** Renders the one child in place of the part's own element, with all its attributes, handlers and its ref. */
  asChild?: boolean | undefined;
}

export interface PartProps<TTable extends PartsTable, TName extends keyof TTable> {
  part: TName;
  /** @default 'div' */
  tag?: ElementType;
  /** What the consumer gave; it wins over ours. */
  given?: (AsChild & { className?: string | undefined; children?: ReactNode }) | undefined;
  partRef?: Ref<HTMLElement> | undefined;
  /** Becomes `data-` attributes. */
  state?: PartState<TTable[TName]>;
  className?: string | undefined;
  children?: ReactNode;
  [attribute: string]: unknown;
}

/**
 * Makes what the parts of one component share: the context that its Root fills, the hook that reads it, and the element
 * that every part renders.
 */
export function createParts<TValue extends PartsContextValue, TTable extends PartsTable>(component: string) {
  const [Context, useParts] = createPartContext<TValue>({ component, filledBy: 'Root', holds: 'what to show' });

  /** Our defaults → the consumer's props → merged class → our data attributes → ref. */
  function Part<TName extends keyof TTable & string>(props: PartProps<TTable, TName>) {
    const { part, tag = 'div', given = {}, partRef, state, className, ...ours } = props;
    const { classNames } = useParts(part);
    const { className: theirClass, asChild, ...theirs } = given;
    // An element without a component of its own around it: a page has hundreds.
    const isElement = typeof tag === 'string';
    const type: ElementType = isElement && asChild ? Stead : tag;
    return createElement(type, {
      ...mergeProps(ours, theirs),
      ...(asChild && !isElement && { asChild }),
      className: cx(className, classOf(part, classNames, state), theirClass),
      ...toDataAttributes(state),
      ref: partRef,
    });
  }

  /** The classes of a part, ours and the host's, for elements of which there are too many to be a `Part` each. */
  function classOf<TName extends keyof TTable & string>(
    part: TName,
    classNames: PartsContextValue['classNames'],
    state: PartState<TTable[TName]> | undefined,
  ): string {
    const hostClass = classNames?.[part];
    const own = part === 'root' ? `offtake-${component}` : `offtake-${component}-${part}`;
    if (hostClass === undefined) return own;
    return cx(own, typeof hostClass === 'function' ? hostClass(state ?? {}) : hostClass);
  }

  return { Context, useParts, Part, classOf };
}

/** `{ state: 'open', checked: true }` becomes `data-state="open" data-checked=""`. */
function toDataAttributes(state: object = {}): AnyProps {
  const attributes: AnyProps = {};
  for (const [name, value] of Object.entries(state))
    attributes[`data-${name}`] = value === true ? '' : value || undefined;
  return attributes;
}
