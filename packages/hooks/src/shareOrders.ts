import type { Order, Page } from '@offtake/contract';
import { replaceEqualDeep, type InfiniteData } from '@tanstack/react-query';

/**
 * Keeps every order that has not changed the same object, wherever it stands now. TanStack's own sharing compares what
 * stands in the same place, so one new order at the top would make all of them new.
 *
 * @param old what is cached, or what was made of it for a component; undefined at first.
 * @param next the same as it is now.
 */
export function shareOrders(old: unknown, next: unknown): unknown {
  if (isPages(old) && isPages(next)) return sharePages(old, next);
  if (Array.isArray(old) && Array.isArray(next)) return areSame(old, next) ? old : next;
  return replaceEqualDeep(old, next);
}

type Pages = InfiniteData<Page<Order>>;

function sharePages(old: Pages, next: Pages): Pages {
  const known = new Map(old.pages.flatMap(({ data }) => data.map((order) => [order.id, order])));
  const pages = next.pages.map((page, index) => {
    const data = page.data.map((order) => replaceEqualDeep(known.get(order.id), order));
    const before = old.pages[index];
    const isSame = before?.has_more === page.has_more && before.url === page.url && areSame(before.data, data);
    return isSame ? before : { ...page, data };
  });
  const pageParams: unknown[] = replaceEqualDeep(old.pageParams, next.pageParams);
  return pageParams === old.pageParams && areSame(old.pages, pages) ? old : { pages, pageParams };
}

function areSame(old: readonly unknown[], next: readonly unknown[]): boolean {
  return old.length === next.length && old.every((item, index) => item === next[index]);
}

function isPages(value: unknown): value is Pages {
  return typeof value === 'object' && value !== null && 'pages' in value && 'pageParams' in value;
}
