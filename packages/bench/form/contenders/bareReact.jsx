import { Profiler, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FIELDS, PRODUCTS, quoteText } from '../draft.js';

// Controlled, all in one component, as most forms are written.

export function mount(root) {
  const counts = { commits: 0 };
  createRoot(root).render(
    <Profiler id="form" onRender={() => (counts.commits += 1)}>
      <Form />
    </Profiler>,
  );
  return { amount: '[name="amount"]', commits: () => counts.commits };
}

function Form() {
  const [draft, setDraft] = useState({ product: PRODUCTS[0].id, amount: '', name: '', email: '', note: '' });
  const change = ({ target }) => setDraft((before) => ({ ...before, [target.name]: target.value }));
  return (
    <form>
      <fieldset>
        <legend>Portfolio</legend>
        {PRODUCTS.map(({ id, name }) => (
          <label key={id}>
            <input type="radio" name="product" value={id} checked={draft.product === id} onChange={change} /> {name}
          </label>
        ))}
      </fieldset>
      <label>
        How much <input name="amount" inputMode="decimal" value={draft.amount} onChange={change} />
      </label>
      {Object.entries(FIELDS).map(([name, label]) => (
        <label key={name}>
          {label} <input name={name} value={draft[name]} onChange={change} />
        </label>
      ))}
      <output>{quoteText(draft.amount, draft.product)}</output>
      <button>Review order</button>
    </form>
  );
}
