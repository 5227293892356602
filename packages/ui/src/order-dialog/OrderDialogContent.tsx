'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { ModalContent } from '../internals/ModalContent.js';
import { Part, useOrderDialogParts } from './orderDialogParts.js';

export interface OrderDialogContentProps extends Omit<ComponentPropsWithoutRef<'div'>, 'role'> {}

/**
 * The dialog: a card, or a sheet on a narrow screen. Renders a `<div>` in the top layer, or nothing while it is closed.
 */
export const OrderDialogContent = forwardRef<HTMLDivElement, OrderDialogContentProps>(
  function OrderDialogContent(props, ref) {
    useOrderDialogParts('Content');
    return <Part part="content" tag={ModalContent} given={props} partRef={ref} />;
  },
);
