import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildGallery } from './buildGallery.js';
import type { RenderedStory } from './RenderedStory.js';
import { serveGallery } from './serveGallery.js';

declare module 'vitest' {
  interface ProvidedContext {
    galleryUrl: string;
    stories: RenderedStory[];
  }
}

/** Below node_modules, so that what is built finds its packages and is in nobody's way. */
const OUT_DIR = join(import.meta.dirname, '../node_modules/.cache/offtake-gallery');

/** Builds and serves the gallery once for all tests of it. */
export default async function startGallery(project: TestProject): Promise<() => void> {
  const stories = await buildGallery(OUT_DIR);
  const { url, stop } = await serveGallery(join(OUT_DIR, 'page'), stories);
  project.provide('galleryUrl', url);
  project.provide('stories', stories);
  return stop;
}
