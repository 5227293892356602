import { OfftakeProvider, useOrderForm } from '@offtake/hooks';
import { Profiler } from 'react';
import { createRoot } from 'react-dom/client';
import { startBackend } from '../startBackend.js';

// The hook under a host's own inputs: what bareReact shows, with the intent kept, checked and quoted.

export const prepare = startBackend;

const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'usd' });

export function mount(root, client) {
  const counts = { commits: 0 };
  createRoot(root).render(
    <OfftakeProvider client={client} locale="en" timeZone="UTC">
      <Profiler id="form" onRender={() => (counts.commits += 1)}>
        <Form />
      </Profiler>
    </OfftakeProvider>,
  );
  return { ready: 'input[type="radio"]', amount: 'input[inputmode="decimal"]', commits: () => counts.commits };
}

function Form() {
  const form = useOrderForm();
  const { quote } = form;
  return (
    <form>
      <fieldset>
        <legend>Portfolio</legend>
        {form.products.data?.map(({ id, name }) => (
          <label key={id}>
            <input {...form.productProps(id)} /> {name}
          </label>
        ))}
      </fieldset>
      <label>
        How much <input {...form.quantityProps} />
      </label>
      <label>
        In the name of <input {...form.publicNameProps} />
      </label>
      <output>
        {quote
          ? `${quote.metric_tons} t, ${[quote.amount_subtotal, quote.amount_fees, quote.amount_total].map((amount) => money.format(amount / 100)).join(', ')}`
          : 'Enter how much.'}
      </output>
      <button>Review order</button>
    </form>
  );
}
