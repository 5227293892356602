import { matchSegments } from '../wire/matchSegments.js';
import { StripeProblem } from '../wire/StripeProblem.js';
import { cancelOrderRoute } from './cancelOrderRoute.js';
import { createOrderRoute } from './createOrderRoute.js';
import { createWebhookEndpointRoute } from './createWebhookEndpointRoute.js';
import type { Route } from './defineRoute.js';
import { deleteWebhookEndpointRoute } from './deleteWebhookEndpointRoute.js';
import { listEventsRoute } from './listEventsRoute.js';
import { listOrdersRoute } from './listOrdersRoute.js';
import { listProductsRoute } from './listProductsRoute.js';
import { listSuppliersRoute } from './listSuppliersRoute.js';
import { listWebhookEndpointsRoute } from './listWebhookEndpointsRoute.js';
import { MONEY_ROUTES } from './money/moneyRoutes.js';
import { retrieveBalanceRoute } from './retrieveBalanceRoute.js';
import { retrieveEventRoute } from './retrieveEventRoute.js';
import { retrieveOrderRoute } from './retrieveOrderRoute.js';
import { retrieveProductRoute } from './retrieveProductRoute.js';
import { retrieveSupplierRoute } from './retrieveSupplierRoute.js';
import { retrieveThinEventRoute } from './retrieveThinEventRoute.js';
import { retrieveWebhookEndpointRoute } from './retrieveWebhookEndpointRoute.js';
import { updateOrderRoute } from './updateOrderRoute.js';
import { updateWebhookEndpointRoute } from './updateWebhookEndpointRoute.js';

/** Every operation of the API. */
export const ROUTES: readonly Route[] = [
  listOrdersRoute,
  createOrderRoute,
  retrieveOrderRoute,
  updateOrderRoute,
  cancelOrderRoute,
  listProductsRoute,
  retrieveProductRoute,
  listSuppliersRoute,
  retrieveSupplierRoute,
  retrieveBalanceRoute,
  listEventsRoute,
  retrieveEventRoute,
  retrieveThinEventRoute,
  listWebhookEndpointsRoute,
  createWebhookEndpointRoute,
  retrieveWebhookEndpointRoute,
  updateWebhookEndpointRoute,
  deleteWebhookEndpointRoute,
  ...MONEY_ROUTES,
];

/**
 * Finds the route of a request and the id in its path.
 *
 * @throws StripeProblem 404, also for a known path with another method, as Stripe does.
 */
export function findRoute(method: string, path: string): { route: Route; id: string } {
  const segments = path.split('/');
  for (const route of ROUTES) {
    const ids = route.method === method ? matchSegments(route.segments, segments) : null;
    if (ids) return { route, id: ids.at(-1) ?? '' };
  }
  throw new StripeProblem(unrecognized(method, path), { status: 404 });
}

function unrecognized(method: string, path: string): string {
  const hint = path.endsWith('/')
    ? ' If you are trying to list objects, remove the trailing slash. If you are trying to retrieve an object, make sure you passed a valid (non-empty) identifier in your code.'
    : '';
  return `Unrecognized request URL (${method}: ${path}).${hint} Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`;
}
