'use client';

import { currencyDecimals, toMajorUnits, type MetricTons, type MinorUnits } from '@offtake/contract';
import type { QuantityUnit } from '@offtake/hooks';
import { flag } from '../internals/flag.js';
import { useFormat } from '../internals/useFormat.js';
import { OrderFormFieldError } from './OrderFormFieldError.js';
import { useOrderFormContext } from './orderFormContext.js';

/** A quantity to fill in with one press: money in the currency's smallest unit, or metric tons. */
export type QuantityPreset = { amount: MinorUnits } | { metric_tons: MetricTons };

/** How much to order: a number, its unit, its currency and common quantities. Renders a `<div>`. */
export function OrderFormQuantity({ presets }: { presets?: readonly QuantityPreset[] | undefined }) {
  const { form, messages } = useOrderFormContext();
  const { draft } = form;
  return (
    <div className="offtake-OrderForm-field">
      <div className="offtake-OrderForm-fieldHeader">
        <label className="offtake-Label" htmlFor={form.fieldId('quantity')}>
          {messages['orderForm.quantity']}
          <span className="offtake-VisuallyHidden">, {messages[`orderForm.quantityLabel.${draft.unit}`]}</span>
        </label>
        <OrderFormUnit />
      </div>
      <OrderFormQuantityInput />
      <OrderFormFieldError field="quantity" />
      <OrderFormFieldError field="currency" />
      <OrderFormPresets presets={presets ?? defaultPresets(draft.currency)} />
    </div>
  );
}

function OrderFormQuantityInput() {
  const { form, messages } = useOrderFormContext();
  const format = useFormat();
  const { unit, currency } = form.draft;
  const isInvalid = form.errors.quantity !== undefined || form.errors.currency !== undefined;
  return (
    <div className="offtake-Field" data-invalid={flag(isInvalid)}>
      {unit === 'amount' && (
        <span className="offtake-Field-affix offtake-OrderForm-sign" aria-hidden="true">
          {format.currencySign(currency)}
        </span>
      )}
      <input
        {...form.quantityProps}
        className="offtake-Input"
        placeholder={format.typed('0', placeholderDecimals(unit, currency))}
      />
      {unit === 'amount' ? (
        <OrderFormCurrency />
      ) : (
        <span className="offtake-Field-affix offtake-OrderForm-unit">{messages['orderForm.metricTonsSign']}</span>
      )}
    </div>
  );
}

function OrderFormCurrency() {
  const { form, messages } = useOrderFormContext();
  if (form.currencies.length < 2) {
    return <span className="offtake-Field-affix offtake-OrderForm-unit">{form.draft.currency.toUpperCase()}</span>;
  }
  return (
    <select {...form.currencyProps} className="offtake-Select" aria-label={messages['orderForm.currency']}>
      {form.currencies.map((currency) => (
        <option key={currency} value={currency}>
          {currency.toUpperCase()}
        </option>
      ))}
    </select>
  );
}

const UNITS: readonly QuantityUnit[] = ['amount', 'metric_tons'];

function OrderFormUnit() {
  const { form, messages } = useOrderFormContext();
  return (
    <div className="offtake-Segments" role="radiogroup" aria-label={messages['orderForm.unit']}>
      {UNITS.map((unit) => {
        const radio = form.unitProps(unit);
        return (
          <label key={unit} className="offtake-Segment" data-checked={flag(radio.checked)}>
            <input {...radio} className="offtake-VisuallyHidden" />
            {messages[`orderForm.unit.${unit}`]}
          </label>
        );
      })}
    </div>
  );
}

function OrderFormPresets({ presets }: { presets: readonly QuantityPreset[] }) {
  const { form, messages } = useOrderFormContext();
  const format = useFormat();
  const { currency, unit, quantity } = form.draft;
  if (presets.length === 0) return null;
  return (
    <div className="offtake-OrderForm-presets" role="group" aria-label={messages['orderForm.presets']}>
      {presets.map((preset) => {
        const isAmount = 'amount' in preset;
        const decimal = isAmount ? toMajorUnits(preset.amount, currency) : preset.metric_tons;
        const typed = format.typed(decimal, isAmount ? currencyDecimals(currency) : 0);
        const presetUnit: QuantityUnit = isAmount ? 'amount' : 'metric_tons';
        return (
          <button
            key={presetUnit + decimal}
            type="button"
            className="offtake-Chip"
            aria-pressed={unit === presetUnit && quantity === typed}
            onClick={() => form.edit({ unit: presetUnit, quantity: typed })}
          >
            {isAmount
              ? format.moneyShort(preset.amount, currency)
              : messages['common.metricTons']({ tons: format.number(decimal) })}
          </button>
        );
      })}
    </div>
  );
}

/** The same round sums everywhere, a hundred times as many where the currency has no smaller unit. */
function defaultPresets(currency: string): QuantityPreset[] {
  const scale = 10 ** Math.max(currencyDecimals(currency), 2);
  return [{ amount: 50 * scale }, { amount: 100 * scale }, { amount: 500 * scale }, { metric_tons: '1' }];
}

function placeholderDecimals(unit: QuantityUnit, currency: string): number {
  return unit === 'amount' ? currencyDecimals(currency) : 2;
}
