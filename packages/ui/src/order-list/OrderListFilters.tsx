'use client';

import { useId } from 'react';
import { flag } from '../internals/flag.js';
import type { OrderListFilter } from './filterStatuses.js';
import type { OrderListMessages } from './orderListMessages.js';

export interface OrderListFiltersProps {
  filters: readonly OrderListFilter[];
  value: OrderListFilter;
  onValueChange: (filter: OrderListFilter) => void;
  messages: OrderListMessages;
}

/** Which orders are shown, one of several. Renders a `<div>` of radio buttons in the look of chips. */
export function OrderListFilters({ filters, value, onValueChange, messages }: OrderListFiltersProps) {
  const name = useId();
  return (
    <div className="offtake-OrderList-filters" role="radiogroup" aria-label={messages['orderList.filter']}>
      {filters.map((filter) => (
        <label key={filter} className="offtake-Chip offtake-OrderList-filter" data-checked={flag(filter === value)}>
          <input
            type="radio"
            className="offtake-VisuallyHidden"
            name={name}
            value={filter}
            checked={filter === value}
            onChange={() => onValueChange(filter)}
          />
          {messages[`orderList.filter.${filter}`]}
        </label>
      ))}
    </div>
  );
}
