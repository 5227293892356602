import '@fontsource-variable/instrument-sans/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import './gallery.css';
import { createGallery, type Gallery } from './createGallery.js';
import { hydrateStory } from './hydrateStory.js';

declare global {
  /** How a test works the gallery from outside. */
  var offtakeGallery: Gallery;
}

const main = document.querySelector('main');
if (!main) throw new Error('The page of the gallery has no main element to show stories in.');

const { story } = main.dataset;
if (story === undefined) globalThis.offtakeGallery = createGallery(main);
else await hydrateStory(main, story);
