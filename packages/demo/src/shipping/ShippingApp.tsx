import { OrderList, RemovalSummary } from '@offtake/ui';
import { useEffect } from 'react';
import { orderPath } from '../../shared/pages.js';
import { useLanguage } from '../languages/languageContext.js';
import { Emissions } from './Emissions.js';
import { Goods } from './Goods.js';
import { RemovalForm } from './RemovalForm.js';
import { RouteBand } from './RouteBand.js';
import { TopBar } from './TopBar.js';

/**
 * The shipping desk of Northwind Roasters: another team's page, made with Tailwind. It looks like no other page of the
 * house, and Offtake's components in it look like it.
 */
export function ShippingApp() {
  const { shell, shipping } = useLanguage().words;

  useEffect(() => {
    document.title = `${shipping.title} · Northwind Shipping`;
  }, [shipping.title]);

  return (
    <>
      <a
        href="#main"
        className="absolute start-3 top-3 z-10 bg-foam px-4 py-2 font-semibold text-deep not-focus:sr-only"
      >
        {shell.skip}
      </a>
      <TopBar />
      <main id="main" tabIndex={-1}>
        <RouteBand />
        <div className="mx-auto grid max-w-7xl gap-x-14 gap-y-12 px-4 py-12 sm:px-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,31rem)] lg:grid-rows-[auto_1fr] lg:py-16">
          <div className="flex flex-col gap-12">
            <Emissions />
            <Goods />
          </div>
          <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
            <RemovalForm />
          </div>
          <div className="flex min-w-0 flex-col gap-6">
            <RemovalSummary className="shadow-none" />
            <OrderList title={shipping.recent} className="*:shadow-none" getHref={(order) => orderPath(order.id)} />
          </div>
        </div>
      </main>
    </>
  );
}
