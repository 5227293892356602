import { createOfftakeClient, OfftakeProvider, ordersOptions, productsOptions } from '@offtake/hooks';
import { createConfigFixture, createProductFixture, startManyOrders } from '@offtake/testing';
import { OrderForm, OrderList } from '@offtake/ui';
import { QueryClient } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Virtuoso } from 'react-virtuoso';
import { Row } from '../list/contenders/Row.jsx';
import { createOrders } from '../list/rows.js';
import { toElements } from './toElements.js';

export const ROWS = 50;

/**
 * What is rendered, by contender: each returns HTML.
 *
 * @returns {Promise<{ list: Record<string, () => string>, form: Record<string, () => string> }>}
 */
export async function preparePages() {
  const list = await prepareList();
  const form = await prepareForm();
  const orders = createOrders(ROWS);
  return {
    list: {
      ...withSameMarkup(list),
      OrderList: list,
      'react-virtuoso': () =>
        renderToString(
          <Virtuoso totalCount={ROWS} initialItemCount={ROWS} itemContent={(index) => <Row order={orders[index]} />} />,
        ),
    },
    form: { ...withSameMarkup(form), OrderForm: form },
  };
}

/** The limit: the very same markup, made of nothing but elements that are created anew for each render. */
function withSameMarkup(render) {
  const create = toElements(render());
  return { 'React, same markup': () => renderToString(createElement(() => create())) };
}

async function prepareList() {
  const { client } = startManyOrders(10 * ROWS);
  const queryClient = new QueryClient();
  await queryClient.prefetchInfiniteQuery(ordersOptions(client, { pageSize: ROWS }));
  return () =>
    renderToString(
      <OfftakeProvider client={client} queryClient={queryClient} locale="en" timeZone="UTC">
        <OrderList pageSize={ROWS} onOpen={() => {}} />
      </OfftakeProvider>,
    );
}

async function prepareForm() {
  const products = [2027, 2028, 2030].map((year) =>
    createProductFixture({ id: `climsku_${year}`, delivery_year: year, name: `Frontier ${year}` }),
  );
  const answers = {
    '/api/config': createConfigFixture(),
    '/api/products': { object: 'list', url: '/products', has_more: false, data: products },
  };
  const client = createOfftakeClient({
    baseUrl: 'http://form.test/api',
    fetch: async (input, init) => Response.json(answers[new URL(new Request(input, init).url).pathname]),
  });
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(productsOptions(client));
  return () =>
    renderToString(
      <OfftakeProvider client={client} queryClient={queryClient} locale="en" timeZone="UTC">
        <OrderForm />
      </OfftakeProvider>,
    );
}
