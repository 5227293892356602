import type { Order } from '@offtake/hooks';
import { OrderForm } from '@offtake/ui';
import { orderPath } from '../../shared/pages.js';
import { useLanguage } from '../languages/languageContext.js';
import { useFormat } from '../languages/useFormat.js';
import { SHIPMENT } from './shipment.js';

const { emittedTons, quarterTons, yearTons } = SHIPMENT;

/** Offtake's form, filled in with what this shipment has emitted, and dressed in utilities. */
export function RemovalForm() {
  const { shell, shipping } = useLanguage().words;
  const format = useFormat();

  function followLink({ id, payment }: Order) {
    const look = payment?.url ? 'border-rope text-ink' : 'border-transparent bg-tide text-on-tide';
    return (
      <a className={`${look} border px-5 py-2.5 font-semibold hover:underline`} href={orderPath(id)}>
        {shell.follow}
      </a>
    );
  }

  return (
    <OrderForm
      id="shipping"
      className="border-t-4 border-t-signal p-5 shadow-xl shadow-deep/10 sm:p-8"
      classNames={{
        title: 'text-2xl font-semibold spaced:tracking-tight',
        description: 'text-base',
        preset: 'rounded-full px-4',
        quote: ({ empty }) => (empty ? 'opacity-80' : 'border-s-4 border-tide bg-tide/8'),
        quoteNumber: 'text-4xl font-semibold spaced:tracking-tight',
        submit: 'w-full py-3.5 text-base',
        place: 'rounded-full',
      }}
      title={shipping.formTitle}
      description={shipping.formText}
      presets={[{ metric_tons: emittedTons }, { metric_tons: quarterTons }, { metric_tons: yearTons }]}
      defaultDraft={{
        unit: 'metric_tons',
        quantity: format.typed(emittedTons),
        publicName: 'Northwind Roasters',
      }}
      placedActions={followLink}
    />
  );
}
