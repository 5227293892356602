import { compareMetricTons, type Config, type Product } from '@offtake/contract';
import {
  checkOrderDraft,
  isKnownSource,
  type EnteredOrderDraft,
  type OrderDraft,
  type OrderDraftCheck,
} from './orderDraft.js';

/** What is on offer, and the language in which quantities are typed. */
export interface OrderOffer {
  products: readonly Product[];
  /** Null while it is not known. */
  config: Config | null;
  /** BCP 47 language tag. */
  locale: string;
  /** Where a buyer comes back to from paying. */
  returnUrl: string;
}

/** What a buyer entered, filled in and checked. */
export interface ExaminedOrderDraft {
  draft: OrderDraft;
  /** The chosen product; null while it is not known. */
  product: Product | null;
  /** Currencies that the product can be ordered in here, the default first. */
  currencies: string[];
  /** Ways to pay on offer that the form can ask for, the default first. */
  paymentSources: string[];
  /** Whether the buyer may name the price and further lines of a customer's invoice; true while that is not known. */
  mayCompose: boolean;
  check: OrderDraftCheck;
}

const DAYS_UNTIL_DUE_DEFAULT = '30';

/** Fills in what the buyer has not entered from what is on offer, and checks the whole. Pure. */
export function examineOrderDraft(entered: EnteredOrderDraft, offer: OrderOffer): ExaminedOrderDraft {
  const { products, config, locale, returnUrl } = offer;
  const product = chooseProduct(products, entered.product ?? null);
  const currencies = currenciesOnOffer(product, config?.currencies ?? []);
  const paymentSources = (config?.payment_sources ?? ['balance']).filter(isKnownSource);
  const mayCompose = config?.permissions.includes('invoice.compose') ?? true;
  const draft: OrderDraft = {
    product: product?.id ?? entered.product ?? null,
    unit: entered.unit ?? 'amount',
    quantity: entered.quantity ?? '',
    currency: entered.currency ?? currencies[0] ?? 'usd',
    publicName: entered.publicName ?? '',
    paymentSource: entered.paymentSource ?? paymentSources[0] ?? 'balance',
    customerName: entered.customerName ?? '',
    customerEmail: entered.customerEmail ?? '',
    daysUntilDue: entered.daysUntilDue ?? DAYS_UNTIL_DUE_DEFAULT,
    memo: entered.memo ?? '',
    // What was typed before is not sent for a buyer who may not name it.
    price: (mayCompose && entered.price) || '',
    lines: (mayCompose && entered.lines) || [],
  };
  const check = checkOrderDraft(draft, { product, config, currencies, paymentSources, locale, returnUrl });
  return { draft, product, currencies, paymentSources, mayCompose, check };
}

function chooseProduct(products: readonly Product[], id: string | null): Product | null {
  const chosen = products.find((product) => (id === null ? !isSoldOut(product) : product.id === id));
  return chosen ?? null;
}

function isSoldOut(product: Product): boolean {
  return compareMetricTons(product.metric_tons_available, '0') <= 0;
}

/** The product's own currencies that the backend takes, in the backend's order; all of them where it does not say. */
function currenciesOnOffer(product: Product | null, configured: string[]): string[] {
  if (!product) return configured;
  const priced = Object.keys(product.current_prices_per_metric_ton);
  return configured.length > 0 ? configured.filter((currency) => priced.includes(currency)) : priced;
}
