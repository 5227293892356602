import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { Profiler, memo, useMemo, type ChangeEvent, type ComponentPropsWithRef, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OrderDraft } from './orderDraft.js';
import { OfftakeProvider } from './OfftakeProvider.js';
import { readOrderDraft } from './readOrderDraft.js';
import { startShop, type Shop } from './testSupport/renderOrderForm.js';
import { useOrderForm, type UseOrderFormResult } from './useOrderForm.js';

afterEach(cleanup);

const box = (name: string) => screen.getByRole('textbox', { name });

async function open(shop: Shop, Form: (props: { shop: Shop }) => ReactNode) {
  const page = render(
    <OfftakeProvider client={shop.client}>
      <Form shop={shop} />
    </OfftakeProvider>,
  );
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('ready'));
  return page;
}

/** What every form here has beside its inputs. */
function Rest({ form }: { form: UseOrderFormResult }) {
  return (
    <>
      <button>Review</button>
      <button type="button" onClick={form.place}>
        Place
      </button>
      <output>{form.products.data && form.config.data ? 'ready' : 'waiting'}</output>
      <p data-testid="total">{form.quote?.amount_total}</p>
      <p data-testid="step">{form.state.step}</p>
    </>
  );
}

const text = (id: string) => screen.getByTestId(id).textContent;

/** Types an order, places it, and finds the draft and then the order. */
async function orderThrough(shop: Shop, Form: (props: { shop: Shop }) => ReactNode) {
  const before = await open(shop, Form);
  await userEvent.type(box('Quantity'), '123.45');
  await userEvent.type(box('Name'), 'Ada');
  expect(text('total')).toBe('12345');
  before.unmount();

  await open(shop, Form);
  await waitFor(() => expect(box('Quantity')).toHaveProperty('value', '123.45'));
  expect(box('Name')).toHaveProperty('value', 'Ada');
  await userEvent.clear(box('Quantity'));
  await userEvent.type(box('Quantity'), 'lots');
  await userEvent.click(screen.getByRole('button', { name: 'Review' }));
  expect(await screen.findByRole('alert')).toHaveProperty('textContent', 'not_a_number');
  await userEvent.clear(box('Quantity'));
  await userEvent.type(box('Quantity'), '200');
  expect(text('total')).toBe('20000');
  await userEvent.click(screen.getByRole('button', { name: 'Review' }));
  await waitFor(() => expect(text('step')).toBe('reviewing'));
  await userEvent.click(screen.getByRole('button', { name: 'Place' }));
  await waitFor(() => expect(text('step')).toBe('placed'));
}

function Controlled({ shop }: { shop: Shop }) {
  const form = useOrderForm({ storage: shop.storage });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        form.review();
      }}
    >
      <input aria-label="Quantity" {...form.quantityProps} />
      {form.errors.quantity && <p role="alert">{form.errors.quantity}</p>}
      <input aria-label="Name" {...form.publicNameProps} />
      <Rest form={form} />
    </form>
  );
}

/** Its inputs keep their values themselves; a draft that is taken up shows in those that nobody has touched. */
function Uncontrolled({ shop }: { shop: Shop }) {
  const form = useOrderForm({ storage: shop.storage });
  return (
    <form
      onChange={(event) => form.edit(readOrderDraft(new FormData(event.currentTarget)))}
      onSubmit={(event) => {
        event.preventDefault();
        form.review();
      }}
    >
      <input aria-label="Quantity" name="quantity" defaultValue={form.draft.quantity} />
      {form.errors.quantity && <p role="alert">{form.errors.quantity}</p>}
      <input aria-label="Name" name="publicName" defaultValue={form.draft.publicName} />
      <Rest form={form} />
    </form>
  );
}

type Fields = Pick<OrderDraft, 'quantity' | 'publicName'>;

/** React Hook Form has the inputs, the form has the order: values go one way, what is wrong comes the other. */
function Registered({ shop }: { shop: Shop }) {
  const form = useOrderForm({ storage: shop.storage });
  const { edit, draft, errors } = form;
  const wrong = useMemo(() => (errors.quantity ? { quantity: { type: errors.quantity } } : {}), [errors.quantity]);
  const values = { quantity: draft.quantity, publicName: draft.publicName };
  const { register, handleSubmit, formState } = useForm<Fields>({ values, errors: wrong });
  const enter = (field: keyof Fields) =>
    register(field, { onChange: (event: ChangeEvent<HTMLInputElement>) => edit({ [field]: event.target.value }) });
  return (
    <form onSubmit={handleSubmit(() => void form.review())}>
      <input aria-label="Quantity" {...enter('quantity')} />
      {formState.errors.quantity && <p role="alert">{formState.errors.quantity.type}</p>}
      <input aria-label="Name" {...enter('publicName')} />
      <Rest form={form} />
    </form>
  );
}

describe('an order form', () => {
  it.each([
    ['prop groups', Controlled],
    ['a plain form whose inputs keep their own values', Uncontrolled],
    ['React Hook Form', Registered],
  ])('is driven by %s', async (_how, Form) => {
    const shop = startShop();
    await orderThrough(shop, Form);
    expect(shop.stack.emulator.orders.list()).toMatchObject([
      { amount_total: 20_000, beneficiary: { public_name: 'Ada' } },
    ]);
  });
});

const renders = new Map<string, number>();

const Field = memo(function Field({ label, ...props }: ComponentPropsWithRef<'input'> & { label: string }) {
  renders.set(label, (renders.get(label) ?? 0) + 1);
  return <input aria-label={label} {...props} />;
});

const Total = memo(function Total({ amount }: { amount: number | null }) {
  renders.set('Total', (renders.get('Total') ?? 0) + 1);
  return <p data-testid="total">{amount}</p>;
});

describe('a key', () => {
  it('commits once, and renders its field and the total alone', async () => {
    const shop = startShop();
    let commits = 0;
    function Measured() {
      const form = useOrderForm({ storage: shop.storage });
      return (
        <>
          <Field label="Quantity" {...form.quantityProps} />
          <Field label="Name" {...form.publicNameProps} />
          <Field label="Memo" {...form.invoiceProps('memo')} />
          <Field label="Amount" {...form.unitProps('amount')} />
          <Total amount={form.quote?.amount_total ?? null} />
          <output>{form.products.data && form.config.data ? 'ready' : 'waiting'}</output>
        </>
      );
    }
    await open(shop, () => (
      <Profiler id="form" onRender={() => (commits += 1)}>
        <Measured />
      </Profiler>
    ));
    box('Quantity').focus();
    let total: string | null = '';
    for (const key of '100.25') {
      const totalBefore = total;
      renders.clear();
      commits = 0;
      await userEvent.keyboard(key);
      expect([key, commits]).toEqual([key, 1]);
      total = screen.getByTestId('total').textContent;
      // A point alone, or a zero in front, changes no total.
      const changed = total === totalBefore ? ['Quantity'] : ['Quantity', 'Total'];
      expect([...renders]).toEqual(changed.map((name) => [name, 1]));
    }
  });
});
