import type { OrderFormField, UseOrderFormResult } from '@offtake/hooks';
import type { FormEvent } from 'react';
import { errorText, fieldErrorText } from './words.js';
import { useFormat } from './useFormat.js';

/** What and how much. The quote follows each key: it is worked out here, from the product's own prices. */
export function DraftStep({ form }: { form: UseOrderFormResult }) {
  const { money, number } = useFormat();
  const { quote, state } = form;

  function submit(event: FormEvent) {
    event.preventDefault();
    const wrongField = form.review();
    if (wrongField) document.getElementById(form.fieldId(wrongField))?.focus();
  }

  return (
    <form onSubmit={submit} noValidate>
      {'error' in state && state.error && <p role="alert">{errorText(state.error)}</p>}
      <fieldset id={form.fieldId('product')} tabIndex={-1}>
        <legend>Portfolio</legend>
        {form.products.isError && <p role="alert">{errorText(form.products.error)}</p>}
        {form.products.data?.map((product) => (
          <label key={product.id}>
            <input {...form.productProps(product.id)} disabled={Number(product.metric_tons_available) === 0} />
            {product.name}
          </label>
        ))}
        <FieldError form={form} field="product" />
      </fieldset>
      <div className="own-row">
        <label htmlFor={form.quantityProps.id}>How much</label>
        <input {...form.quantityProps} />
        <fieldset className="own-units">
          <legend>Enter as</legend>
          <label>
            <input {...form.unitProps('amount')} /> {form.draft.currency.toUpperCase()}
          </label>
          <label>
            <input {...form.unitProps('metric_tons')} /> tons
          </label>
        </fieldset>
      </div>
      <FieldError form={form} field="quantity" />
      <div className="own-row">
        <label htmlFor={form.publicNameProps.id}>In the name of (optional, public)</label>
        <input {...form.publicNameProps} />
      </div>
      <FieldError form={form} field="publicName" />
      <output>
        {quote
          ? `${number(quote.metric_tons)} t for ${money(quote.amount_total, quote.currency)}, fees of ${money(quote.amount_fees, quote.currency)} included`
          : 'Enter how much, and see what it removes and costs.'}
      </output>
      <button type="submit">Review order</button>
    </form>
  );
}

function FieldError({ form, field }: { form: UseOrderFormResult; field: OrderFormField }) {
  const code = form.errors[field];
  if (code === undefined) return null;
  return (
    <p {...form.errorProps(field)} role="alert">
      {fieldErrorText(code)}
    </p>
  );
}
