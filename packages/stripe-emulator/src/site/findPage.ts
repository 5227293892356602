import { matchSegments } from '../wire/matchSegments.js';
import type { SitePage } from './definePage.js';

/** Finds the page of a request and what its path names; `null` if there is none. */
export function findPage(pages: readonly SitePage[], method: string, path: string): FoundPage | null {
  const segments = path.split('/');
  for (const page of pages) {
    const ids = page.method === method ? matchSegments(page.segments, segments) : null;
    if (ids) return { page, ids };
  }
  return null;
}

/** A page, and what its path names. */
export interface FoundPage {
  page: SitePage;
  ids: string[];
}
