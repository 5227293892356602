import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { renderToString } from 'react-dom/server';
import { speak } from './page/language.js';
import { SERVER_SURROUNDINGS } from './page/serverSurroundings.js';
import { readStories } from './page/readStories.js';
import type { RenderedStory, Rendering } from './Rendering.js';

// Renders every story as a host's server would, and writes what came of it to the file that the first argument names.

let complaints: string[] = [];
console.error = (...words) => void complaints.push(words.join(' '));

const stories: RenderedStory[] = [];
speak('ar');
for (const [id, Story] of readStories(SERVER_SURROUNDINGS)) {
  complaints = [];
  await Story.load();
  const markup = renderToString(<Story />, { identifierPrefix: id });
  stories.push({ id, markup, complaints });
}
const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
const rendering: Rendering = { stories, locale, timeZone };
writeFileSync(argv[2] ?? '', JSON.stringify(rendering));
