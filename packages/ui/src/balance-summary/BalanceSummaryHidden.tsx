'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { ShieldIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { Part, useBalanceSummaryParts } from './balanceSummaryParts.js';

export interface BalanceSummaryHiddenProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** Says that this caller may not see the balance. Renders a `<div>`, or nothing. */
export const BalanceSummaryHidden = forwardRef<HTMLDivElement, BalanceSummaryHiddenProps>(
  function BalanceSummaryHidden(props, ref) {
    const { state, messages } = useBalanceSummaryParts('Hidden');
    if (state !== 'hidden') return null;
    return (
      <Part part="hidden" given={props} partRef={ref}>
        <Notice icon={ShieldIcon}>{messages['balance.hidden']}</Notice>
      </Part>
    );
  },
);
