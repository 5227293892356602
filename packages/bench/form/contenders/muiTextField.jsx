import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { Profiler, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FIELDS, PRODUCTS, quoteText } from '../draft.js';

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
      <RadioGroup name="product" value={draft.product} onChange={change} aria-label="Portfolio">
        {PRODUCTS.map(({ id, name }) => (
          <FormControlLabel key={id} value={id} control={<Radio />} label={name} />
        ))}
      </RadioGroup>
      <TextField name="amount" label="How much" value={draft.amount} onChange={change} />
      {Object.entries(FIELDS).map(([name, label]) => (
        <TextField key={name} name={name} label={label} value={draft[name]} onChange={change} />
      ))}
      <output>{quoteText(draft.amount, draft.product)}</output>
      <Button type="submit">Review order</Button>
    </form>
  );
}
