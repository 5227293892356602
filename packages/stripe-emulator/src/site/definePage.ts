import type { StripeEmulator } from '../createStripeEmulator.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';

/** Makes a page, or an endpoint, that is not part of Stripe's API. */
export function definePage(
  endpoint: readonly [method: 'DELETE' | 'GET' | 'POST', path: string],
  answer: (visit: Visit) => Promise<Response> | Response,
): SitePage {
  const [method, path] = endpoint;
  return { method, segments: path.split('/'), answer };
}

/** A page as the router sees it. */
export interface SitePage {
  readonly method: string;
  /** Segments of its path; one in braces takes anything. */
  readonly segments: readonly string[];
  readonly answer: (visit: Visit) => Promise<Response> | Response;
}

/** A request for a page. */
export interface Visit {
  core: EmulatorCore;
  emulator: StripeEmulator;
  request: Request;
  /** What stands in the path for each segment in braces, in order. */
  ids: readonly string[];
}
