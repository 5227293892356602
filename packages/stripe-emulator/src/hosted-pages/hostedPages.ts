import { definePage, type SitePage } from '../site/definePage.js';
import { AUTHENTICATION_PAGES } from './authenticationPages.js';
import { CHECKOUT_PAGES } from './checkoutPages.js';
import { HOSTED_CSS_PATH } from './frame.js';
import { HOSTED_CSS } from './hostedCss.js';
import { INVOICE_PAGES } from './invoicePages.js';

/** The pages that customers pay on, and their style. */
export const HOSTED_PAGES: readonly SitePage[] = [
  definePage(['GET', HOSTED_CSS_PATH], () => {
    const headers = {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    };
    return new Response(HOSTED_CSS, { headers });
  }),
  ...CHECKOUT_PAGES,
  ...AUTHENTICATION_PAGES,
  ...INVOICE_PAGES,
];
