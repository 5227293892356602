import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { perform, renderOfftake } from './testSupport/renderOfftake.js';
import { startShop, type Shop } from './testSupport/renderOrderForm.js';
import { useOrderForm } from './useOrderForm.js';

describe('a review that is wanted before it is known what is on offer', () => {
  const PRODUCTS = { method: 'GET', path: '/products', times: 1 };

  function openEarly(shop: Shop) {
    const options = { storage: shop.storage, defaultDraft: { quantity: '100' } };
    return renderOfftake(() => useOrderForm(options), { client: shop.client }).result;
  }

  it('is waited for, and shown once it is known', async () => {
    const shop = startShop();
    shop.stack.faults.on(PRODUCTS, 'hang');
    const form = openEarly(shop);
    expect(perform(() => form.current.review())).toBe('product');
    expect(form.current.state).toMatchObject({ step: 'editing', isReviewWanted: true });
    shop.stack.faults.clear();
    await waitFor(() => expect(form.current.state.step).toBe('reviewing'));
  });

  it('is no longer wanted once the draft is edited', async () => {
    const shop = startShop();
    shop.stack.faults.on(PRODUCTS, 'hang');
    const form = openEarly(shop);
    perform(() => form.current.review());
    perform(() => form.current.edit({ quantity: '200' }));
    shop.stack.faults.clear();
    await waitFor(() => expect(form.current.quote?.amount_total).toBe(20_000));
    expect(form.current.state).toMatchObject({ step: 'editing', isReviewWanted: false });
  });
});
