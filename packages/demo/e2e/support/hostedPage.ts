import type { Page } from 'playwright';

/** Stripe's test numbers. @see https://docs.stripe.com/testing */
export const CARDS = {
  /** The money can be used at once. */
  atOnce: '4000 0000 0000 0077',
  /** The money can be used after days. */
  settling: '4242 4242 4242 4242',
  declined: '4000 0000 0000 0002',
} as const;

/** Pays by card on a page of Stripe's that is open. */
export async function payByCard(page: Page, number: string): Promise<void> {
  await fillEmail(page);
  await page.getByLabel('Card number').fill(number);
  await page.getByLabel('Expiry date').fill('12 / 29');
  await page.getByLabel('Security code').fill('123');
  await page.getByLabel('Name on card').fill('Maren Kvist');
  await page.getByRole('button', { name: /^Pay \$/ }).click();
}

/** Pays from a bank account, which takes days to answer. */
export async function payByBank(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'US bank account' }).check();
  await fillEmail(page);
  await page.getByLabel('Account holder').fill('Maren Kvist');
  await page.getByLabel('Routing number').fill('110000000');
  await page.getByLabel('Account number').fill('000123456789');
  await page.getByRole('button', { name: /^Pay \$/ }).click();
}

/** An invoice knows whose it is. */
async function fillEmail(page: Page): Promise<void> {
  const email = page.getByRole('textbox', { name: 'Email' });
  if ((await email.count()) > 0) await email.fill('maren@northwind.example');
}
