import { OfftakeError, type OrderFormState, type UseOrderFormResult } from '@offtake/hooks';
import { createOrderFixture, createProductFixture, createSupplierFixture } from '@offtake/testing';
import { useMemo, type ComponentType, type Context, type ReactNode } from 'react';
import { BALANCE_SUMMARY_PARTS } from '../balance-summary/attributes.js';
import { BalanceSummaryContext, useBalanceSummaryParts } from '../balance-summary/balanceSummaryParts.js';
import * as BalanceSummary from '../balance-summary/parts.js';
import { CANCEL_ORDER_DIALOG_PARTS } from '../cancel-order-dialog/attributes.js';
import { CancelOrderDialogContext, useCancelOrderDialogParts } from '../cancel-order-dialog/cancelOrderDialogParts.js';
import * as CancelOrderDialog from '../cancel-order-dialog/parts.js';
import type { PartsTable } from '../internals/PartsTable.js';
import { ORDER_DETAILS_PARTS } from '../order-details/attributes.js';
import { OrderDetailsContext, useOrderDetailsParts } from '../order-details/orderDetailsParts.js';
import * as OrderDetails from '../order-details/parts.js';
import { ORDER_DIALOG_PARTS } from '../order-dialog/attributes.js';
import { OrderDialogContext, useOrderDialogParts } from '../order-dialog/orderDialogParts.js';
import * as OrderDialog from '../order-dialog/parts.js';
import { ORDER_FORM_PARTS } from '../order-form/attributes.js';
import { OrderFormContext, useOrderFormParts } from '../order-form/orderFormParts.js';
import * as OrderForm from '../order-form/parts.js';
import { ORDER_LIST_PARTS } from '../order-list/attributes.js';
import {
  OrderListContext,
  OrderListRowsContext,
  useOrderListParts,
  useOrderListRows,
} from '../order-list/orderListParts.js';
import * as OrderList from '../order-list/parts.js';
import { ORDER_STATUS_TIMELINE_PARTS } from '../order-status-timeline/attributes.js';
import * as OrderStatusTimeline from '../order-status-timeline/parts.js';
import { PRODUCT_PICKER_PARTS } from '../product-picker/attributes.js';
import * as ProductPicker from '../product-picker/parts.js';
import {
  ProductPickerContext,
  ProductPickerItemContext,
  useProductPickerItem,
  useProductPickerParts,
} from '../product-picker/productPickerParts.js';
import { REMOVAL_SUMMARY_PARTS } from '../removal-summary/attributes.js';
import * as RemovalSummary from '../removal-summary/parts.js';
import { RemovalSummaryContext, useRemovalSummaryParts } from '../removal-summary/removalSummaryParts.js';

/** A part and what it needs around itself to be shown. */
export interface PartCase {
  /** `OrderForm.Submit` */
  name: string;
  component: string;
  /** Its name in the table. */
  slot: string;
  table: PartsTable;
  Part: ComponentType<Record<string, unknown>>;
  /** What it cannot be without. */
  props: Record<string, unknown>;
  /** What it stands in; none is what it must not stand in. */
  around: (part: ReactNode) => ReactNode;
  /** Whether it may be another element. */
  takesChild: boolean;
}

const PRODUCT = createProductFixture();
const ORDER = createOrderFixture();
const ERROR = new OfftakeError({ code: 'insufficient_balance', message: 'Too little.' });
const QUOTE = {
  product: PRODUCT.id,
  currency: 'usd',
  metric_tons: '1',
  amount_subtotal: 90,
  amount_fees: 10,
  amount_total: 100,
};
const INTENT = { input: { product: PRODUCT.id, metric_tons: '1' }, quote: QUOTE, idempotencyKey: 'key' };

const REVIEWING: OrderFormState = { step: 'reviewing', intent: INTENT, error: null, previousQuote: null };
const FORM_STATES: Record<string, Partial<UseOrderFormResult>> = {
  fieldError: { errors: { quantity: 'required' } },
  error: { state: { step: 'editing', fieldErrors: {}, error: ERROR, isReviewWanted: false } },
  paymentSource: { paymentSources: ['balance', 'checkout'] },
  invoice: { state: { step: 'invoicing', fieldErrors: {}, error: null, isReviewWanted: false } },
  review: { state: REVIEWING },
  reviewFacts: { state: REVIEWING },
  reviewTerms: { state: REVIEWING },
  placed: { state: { step: 'placed', order: ORDER } },
  returning: { state: { step: 'returning', orderId: ORDER.id, error: null } },
};

const PRODUCT_STATES: Record<string, object> = {
  loading: { isPending: true },
  empty: { data: [] },
  error: { data: undefined, error: ERROR },
};

const DELIVERY = {
  delivered_at: 1,
  location: null,
  metric_tons: '1',
  registry_url: null,
  supplier: createSupplierFixture(),
};
const DELIVERED = createOrderFixture({
  status: 'delivered',
  delivery_details: [DELIVERY],
  payment: { source: 'balance', status: 'paid', amount: 100, currency: 'usd', url: null, expires_at: null },
});
const OUTCOME = { currency: 'usd', amount: 100, left: -99, missing: 99, isEnoughWithPending: false };
const NO_FUNDS = {
  object: 'balance' as const,
  livemode: false,
  available: [{ amount: 1, currency: 'usd' }],
  pending: [],
};
const BALANCE_STATES: Record<string, object> = {
  loading: { state: 'loading' },
  error: { state: 'failed', error: ERROR },
  hidden: { state: 'hidden' },
};
const DETAILS_STATES: Record<string, object> = {
  loading: { state: 'loading', shown: null },
  error: { state: 'failed', shown: null, error: ERROR },
};
const REMOVAL_STATES: Record<string, object> = {
  loading: { state: 'loading' },
  error: { state: 'failed', error: ERROR },
  empty: { state: 'empty' },
};
const LIST_STATES: Record<string, object> = {
  download: { state: 'ready' },
  placeholder: { state: 'empty' },
};

/** Every part that is exported, each once. */
export const PART_CASES: readonly PartCase[] = [
  ...toCases('OrderForm', ORDER_FORM_PARTS, OrderForm, {
    props: { fieldError: { field: 'quantity' }, invoiceField: { field: 'price' } },
    around: (slot) => (part) => (
      <OrderForm.Root storage={null}>
        <WithForm change={FORM_STATES[slot] ?? {}} isAllowed={slot !== 'notAllowed'}>
          {part}
        </WithForm>
      </OrderForm.Root>
    ),
    withoutChild: ['review'],
  }),
  ...toCases('OrderList', ORDER_LIST_PARTS, OrderList, {
    props: {},
    around: (slot) => (part) => (
      <OrderList.Root>
        {/* What the list refers to. */}
        {slot !== 'title' && <OrderList.Title />}
        <WithOrders change={LIST_STATES[slot]} isRefetching={slot === 'refreshing'}>
          {part}
        </WithOrders>
      </OrderList.Root>
    ),
    withoutChild: ['table'],
  }),
  ...toCases('ProductPicker', PRODUCT_PICKER_PARTS, ProductPicker, {
    props: { item: { product: PRODUCT } },
    around: (slot) => (part) => (
      <ProductPicker.Root>
        <WithProducts change={PRODUCT_STATES[slot]}>
          {['item', 'loading', 'empty', 'error'].includes(slot) ? (
            part
          ) : (
            <ProductPicker.Item product={PRODUCT}>
              <With
                context={ProductPickerItemContext}
                use={useProductPickerItem}
                change={{ isOpen: slot === 'suppliers' }}
              >
                {part}
              </With>
            </ProductPicker.Item>
          )}
        </WithProducts>
      </ProductPicker.Root>
    ),
    withoutChild: [],
  }),
  ...toCases('OrderStatusTimeline', ORDER_STATUS_TIMELINE_PARTS, OrderStatusTimeline, {
    props: { root: { order: ORDER }, step: { step: { kind: 'ordered', state: 'done', at: 0 } } },
    around: (slot) => (part) => (
      <OrderStatusTimeline.Root order={ORDER}>
        {slot === 'list' ? (
          part
        ) : slot === 'step' ? (
          <ol>{part}</ol>
        ) : (
          <ol>
            <OrderStatusTimeline.Step step={{ kind: 'ordered', state: 'done', at: 0 }}>{part}</OrderStatusTimeline.Step>
          </ol>
        )}
      </OrderStatusTimeline.Root>
    ),
    withoutChild: ['list'],
  }),
  ...toCases('CancelOrderDialog', CANCEL_ORDER_DIALOG_PARTS, CancelOrderDialog, {
    props: { root: { order: ORDER }, content: { children: <CancelOrderDialog.Title /> } },
    around: (slot) => (part) => (
      <CancelOrderDialog.Root order={ORDER} defaultOpen={slot === 'content'}>
        <WithAsking>{part}</WithAsking>
      </CancelOrderDialog.Root>
    ),
    withoutChild: ['root', 'content'],
  }),
  ...toCases('OrderDialog', ORDER_DIALOG_PARTS, OrderDialog, {
    props: { content: { children: <OrderDialog.Title /> } },
    around: (slot) => (part) => (
      <OrderDialog.Root defaultOpen={slot === 'content'} storage={null}>
        <With context={OrderDialogContext} use={useOrderDialogParts} change={{ isAsking: slot === 'guard' }}>
          {part}
        </With>
      </OrderDialog.Root>
    ),
    withoutChild: ['root', 'content', 'form', 'guard'],
  }),
  ...toCases('OrderDetails', ORDER_DETAILS_PARTS, OrderDetails, {
    props: {
      root: { order: ORDER },
      delivery: { delivery: DELIVERY },
      id: { name: 'Order', value: ORDER.id },
      section: { heading: 'Mine' },
    },
    around: (slot) => (part) => (
      <OrderDetails.Root order={DELIVERED}>
        <With context={OrderDetailsContext} use={useOrderDetailsParts} change={DETAILS_STATES[slot]}>
          {slot === 'delivery' ? <ul>{part}</ul> : part}
        </With>
      </OrderDetails.Root>
    ),
    withoutChild: ['progress', 'id'],
  }),
  ...toCases('BalanceSummary', BALANCE_SUMMARY_PARTS, BalanceSummary, {
    props: {},
    around: (slot) => (part) => (
      <BalanceSummary.Root amount={100}>
        <With
          context={BalanceSummaryContext}
          use={useBalanceSummaryParts}
          change={{ state: 'tooLittle', balance: NO_FUNDS, outcome: OUTCOME, ...BALANCE_STATES[slot] }}
        >
          {part}
        </With>
      </BalanceSummary.Root>
    ),
    withoutChild: [],
  }),
  ...toCases('RemovalSummary', REMOVAL_SUMMARY_PARTS, RemovalSummary, {
    props: {},
    around: (slot) => (part) => (
      <RemovalSummary.Root orders={[ORDER]}>
        <With context={RemovalSummaryContext} use={useRemovalSummaryParts} change={REMOVAL_STATES[slot]}>
          {part}
        </With>
      </RemovalSummary.Root>
    ),
    withoutChild: [],
  }),
];

interface CaseOptions {
  props: Record<string, Record<string, unknown>>;
  around: (slot: string) => PartCase['around'];
  withoutChild: readonly string[];
}

function toCases(component: string, table: PartsTable, parts: object, options: CaseOptions): PartCase[] {
  return Object.entries(table).flatMap(([slot, { part }]) => {
    if (part === undefined) return [];
    const Part = Object.entries(parts).find(([name]) => name === part)?.[1] as PartCase['Part'];
    const around = options.around(slot);
    return {
      name: `${component}.${part}`,
      component,
      slot,
      table,
      Part,
      props: options.props[slot] ?? {},
      around: slot === 'root' ? (children: ReactNode) => children : around,
      takesChild: !options.withoutChild.includes(slot),
    };
  });
}

/** Brings the form into a state that would take many steps to reach. */
function WithForm(props: { change: Partial<UseOrderFormResult>; isAllowed: boolean; children: ReactNode }) {
  const { change, isAllowed, children } = props;
  const context = useOrderFormParts('Test');
  const value = useMemo(() => {
    const form = { ...context.form, ...change };
    const config = { ...form.config, data: { permissions: isAllowed ? ['order.create'] : [] } };
    return { ...context, form: { ...form, config: config as unknown as UseOrderFormResult['config'] } };
  }, [context, change, isAllowed]);
  return <OrderFormContext.Provider value={value}>{children}</OrderFormContext.Provider>;
}

interface WithProps<TValue> {
  context: Context<TValue | null>;
  use: (part: string) => TValue;
  change: Partial<TValue> | undefined;
  children: ReactNode;
}

/** Brings a component into another state than the one that it is in. */
function With<TValue extends object>({ context: { Provider }, use, change, children }: WithProps<TValue>) {
  const context = use('Test');
  const value = useMemo(() => ({ ...context, ...change }), [context, change]);
  return <Provider value={value}>{children}</Provider>;
}

function WithOrders(props: { change?: object | undefined; isRefetching: boolean; children: ReactNode }) {
  const { change, isRefetching, children } = props;
  const context = useOrderListParts('Test');
  const rows = useOrderListRows('Test');
  const value = useMemo(() => ({ ...context, ...change }), [context, change]);
  const shown = useMemo(
    () => ({ ...rows, orders: { ...rows.orders, isRefetching } as typeof rows.orders }),
    [rows, isRefetching],
  );
  return (
    <OrderListContext.Provider value={value}>
      <OrderListRowsContext.Provider value={shown}>{children}</OrderListRowsContext.Provider>
    </OrderListContext.Provider>
  );
}

function WithProducts({ change, children }: { change?: object | undefined; children: ReactNode }) {
  const context = useProductPickerParts('Test');
  const value = useMemo(
    () => ({ ...context, products: { ...context.products, ...change } as typeof context.products }),
    [context, change],
  );
  return <ProductPickerContext.Provider value={value}>{children}</ProductPickerContext.Provider>;
}

/** A question whose last attempt has failed, so that there is everything to see. */
function WithAsking({ children }: { children: ReactNode }) {
  const context = useCancelOrderDialogParts('Test');
  const value = useMemo(() => {
    const terms = {
      canCancel: true as const,
      window: 'new_order' as const,
      refundAmount: 90,
      keptFees: 10,
      closesAt: 1,
    };
    return { ...context, state: { step: 'asking' as const, terms, error: ERROR } };
  }, [context]);
  return <CancelOrderDialogContext.Provider value={value}>{children}</CancelOrderDialogContext.Provider>;
}
