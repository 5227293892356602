'use client';

import { forwardRef, useId, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useOrderListParts } from './orderListParts.js';

export interface OrderListFiltersProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/**
 * Which orders are shown, one of several. Renders a `<div>` of radio buttons in the look of chips, or nothing for fewer
 * than two.
 */
export const OrderListFilters = forwardRef<HTMLDivElement, OrderListFiltersProps>(
  function OrderListFilters(props, ref) {
    const { filters, filter: chosen, setFilter, messages } = useOrderListParts('Filters');
    const name = useId();
    if (filters.length < 2) return null;
    return (
      <Part part="filters" role="radiogroup" aria-label={messages['orderList.filter']} given={props} partRef={ref}>
        {filters.map((filter) => (
          <Part key={filter} part="filter" tag="label" className="offtake-Chip" state={{ checked: filter === chosen }}>
            <input
              type="radio"
              className="offtake-VisuallyHidden"
              name={name}
              value={filter}
              checked={filter === chosen}
              onChange={() => setFilter(filter)}
            />
            {messages[`orderList.filter.${filter}`]}
          </Part>
        ))}
      </Part>
    );
  },
);
