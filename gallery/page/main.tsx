import '@fontsource-variable/instrument-sans/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import { configure } from 'storybook/test';
// Before what stories bring along, as in Storybook: a host's own rules come later.
import '@offtake/ui/styles.css';
import './gallery.css';
import { createGallery, type Gallery } from './createGallery.js';
import { createHydrateStory, type HydrateStory } from './createHydrateStory.js';

declare global {
  /** How a test works the gallery from outside. */
  var offtakeGallery: Gallery;
  /** How a test works a page that a server has rendered. */
  var hydrateStory: HydrateStory;
}

/** A busy machine is not a fault of a story's. */
configure({ asyncUtilTimeout: 30_000 });

const container = document.getElementById('story');
if (container) globalThis.offtakeGallery = createGallery(container);
else globalThis.hydrateStory = createHydrateStory();
