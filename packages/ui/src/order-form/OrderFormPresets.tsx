'use client';

import { currencyDecimals, toMajorUnits, type MetricTons, type MinorUnits } from '@offtake/contract';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useFormat } from '../internals/useFormat.js';
import { Part, useOrderFormParts } from './orderFormParts.js';
import { useInputFormat } from './useInputFormat.js';

/** A quantity to fill in with one press: money in the currency's smallest unit, or metric tons. */
export type QuantityPreset = { amount: MinorUnits } | { metric_tons: MetricTons };

export interface OrderFormPresetsProps extends ComponentPropsWithoutRef<'div'>, AsChild {
  /** @default 50, 100 and 500 of the currency, and 1 t */
  presets?: readonly QuantityPreset[] | undefined;
}

/** Quantities to fill in with one press. Renders a `<div>`, or nothing where there are none. */
export const OrderFormPresets = forwardRef<HTMLDivElement, OrderFormPresetsProps>(function OrderFormPresets(
  { presets: given, ...props },
  ref,
) {
  const { form, messages } = useOrderFormParts('Presets');
  const presets = given ?? defaultPresets(form.draft.currency);
  if (presets.length === 0) return null;
  return (
    <Part part="presets" role="group" aria-label={messages['orderForm.presets']} given={props} partRef={ref}>
      {presets.map((preset) => (
        <OrderFormPreset key={JSON.stringify(preset)} preset={preset} />
      ))}
    </Part>
  );
});

function OrderFormPreset({ preset }: { preset: QuantityPreset }) {
  const { form, messages } = useOrderFormParts('Presets');
  const format = useFormat();
  const inputFormat = useInputFormat();
  const { currency, unit, quantity } = form.draft;
  const isAmount = 'amount' in preset;
  const decimal = isAmount ? toMajorUnits(preset.amount, currency) : preset.metric_tons;
  const typed = inputFormat.typed(decimal, isAmount ? currencyDecimals(currency) : 0);
  const presetUnit = isAmount ? 'amount' : 'metric_tons';
  const isChecked = unit === presetUnit && quantity === typed;
  return (
    <Part
      part="preset"
      tag="button"
      type="button"
      className="offtake-Chip"
      aria-pressed={isChecked}
      state={{ checked: isChecked }}
      onClick={() => form.edit({ unit: presetUnit, quantity: typed })}
    >
      {isAmount
        ? inputFormat.moneyShort(preset.amount, currency)
        : messages['common.metricTons']({ tons: format.number(decimal) })}
    </Part>
  );
}

/** The same round sums everywhere, a hundred times as many where the currency has no smaller unit. */
function defaultPresets(currency: string): QuantityPreset[] {
  const scale = 10 ** Math.max(currencyDecimals(currency), 2);
  return [{ amount: 50 * scale }, { amount: 100 * scale }, { amount: 500 * scale }, { metric_tons: '1' }];
}
