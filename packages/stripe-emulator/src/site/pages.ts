import { HOSTED_PAGES } from '../hosted-pages/hostedPages.js';
import type { SitePage } from './definePage.js';
import { CERTIFICATE_PAGES } from './certificatePages.js';
import { CONTROL_PAGES } from './controlPages.js';

/** Everything that is served beside Stripe's API. */
export const PAGES: readonly SitePage[] = [...CONTROL_PAGES, ...CERTIFICATE_PAGES, ...HOSTED_PAGES];
