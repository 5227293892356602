/** The pages of the app. The front draws them; the back answers 404 for every other address. */
export type PageMatch = { page: 'overview' } | { page: 'removal' } | { page: 'orders' } | { page: 'order'; id: string };

/** The page of the shipping desk, which is a document of its own: another team's, with other tools and another look. */
export const SHIPPING_PATH = '/shipping';

/** Finds the page at a path; null when there is none. */
export function matchPage(path: string): PageMatch | null {
  const [first = '', second, ...rest] = path.replace(/^\/|\/$/g, '').split('/');
  if (rest.length > 0) return null;
  if (first === 'orders' && second) return toOrderPage(second);
  if (second !== undefined) return null;
  if (first === '') return { page: 'overview' };
  return first === 'removal' || first === 'orders' ? { page: first } : null;
}

/** The path of one order's page. */
export function orderPath(id: string): string {
  return `/orders/${encodeURIComponent(id)}`;
}

function toOrderPage(segment: string): PageMatch | null {
  try {
    return { page: 'order', id: decodeURIComponent(segment) };
  } catch {
    // A stray percent sign is no address of ours.
    return null;
  }
}
