import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildGallery } from './buildGallery.js';
import type { Rendering } from './Rendering.js';
import { serveGallery } from './serveGallery.js';

declare module 'vitest' {
  interface ProvidedContext {
    galleryUrl: string;
    rendering: Rendering;
    /** Given in vitest.config.ts to the tests in browsers. */
    reactMajor: string;
  }
}

/** Below node_modules, so that what is built finds its packages and is in nobody's way. */
const OUT_DIR = join(import.meta.dirname, '../node_modules/.cache/offtake-gallery');

/** Builds and serves the gallery once for all tests of it. */
export async function setup(project: TestProject): Promise<() => void> {
  const rendering = await buildGallery(OUT_DIR);
  const { url, stop } = await serveGallery(join(OUT_DIR, 'page'), rendering.stories);
  project.provide('galleryUrl', url);
  project.provide('rendering', rendering);
  return stop;
}
