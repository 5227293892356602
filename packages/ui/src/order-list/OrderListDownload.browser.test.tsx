import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { en } from '../messages/en.js';
import { renderManyOrders } from '../testSupport/renderManyOrders.js';
import { expectAccessible } from '../testSupport/renderWithStack.js';
import { OrderList } from './OrderList.js';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Takes what the browser would save. */
function catchFiles() {
  const files: { name: string; file: Blob }[] = [];
  const blobs = vi.spyOn(URL, 'createObjectURL');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const file = blobs.mock.lastCall?.[0];
    if (file instanceof Blob) files.push({ name: this.download, file });
  });
  return files;
}

test('a file has every order that the filter lets through, not only those that are loaded', async () => {
  const user = userEvent.setup();
  const files = catchFiles();
  const { orders } = await renderManyOrders(<OrderList csv />, { count: 250 });
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: en['orderList.csv'] }));
  await waitFor(() => expect(files).toHaveLength(1));
  expect(files[0]?.name).toBe('orders.csv');
  expect(await rowsOf(files[0]?.file)).toEqual([en['orderList.csvId'], ...orders.map(({ id }) => id)]);

  await user.click(screen.getByRole('radio', { name: en['orderList.filter.delivered'] }));
  await user.click(await screen.findByRole('button', { name: en['orderList.csv'] }));
  await waitFor(() => expect(files).toHaveLength(2));
  const delivered = orders.filter(({ status }) => status === 'delivered').map(({ id }) => id);
  expect((await rowsOf(files[1]?.file)).slice(1)).toEqual(delivered);
});

test('a file that could not be made says so, and can be asked for again', async () => {
  const user = userEvent.setup();
  const files = catchFiles();
  const { failWith } = await renderManyOrders(<OrderList csv />, { count: 30 });
  failWith(500);
  await user.click(screen.getByRole('button', { name: en['orderList.csv'] }));
  expect((await screen.findByRole('alert')).textContent).toBe(en['orderList.csvFailed']);
  expect(files).toHaveLength(0);
  failWith(null);
  await user.click(screen.getByRole('button', { name: en['orderList.csv'] }));
  await waitFor(() => expect(files).toHaveLength(1));
  expect(screen.queryByRole('alert')).toBeNull();
});

/** The first cell of each row. */
async function rowsOf(file: Blob | undefined): Promise<(string | undefined)[]> {
  const text = (await file?.text()) ?? '';
  return text
    .trimEnd()
    .split('\r\n')
    .map((row) => row.split(',')[0]);
}
