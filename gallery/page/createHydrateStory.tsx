import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { speak } from './language.js';
import { SERVER_SURROUNDINGS } from './serverSurroundings.js';
import { readStories } from './readStories.js';
import { untilAtRest } from './untilAtRest.js';

/**
 * Takes over the markup that the server has rendered of a story, waits until nothing changes any more, and takes it
 * away. Whatever does not match is a console error.
 */
export type HydrateStory = (id: string) => Promise<void>;

export function createHydrateStory(): HydrateStory {
  const stories = readStories(SERVER_SURROUNDINGS);
  speak('ar');
  return async (id) => {
    const Story = stories.get(id);
    const element = document.querySelector(`[data-story="${id}"]`);
    if (!Story || !element) throw new Error(`There is no story with the id ${id} on this page.`);
    await Story.load();
    const root = hydrateRoot(
      element,
      <StrictMode>
        <Story />
      </StrictMode>,
      {
        identifierPrefix: id,
        onRecoverableError: (error) => console.error('Not hydrated as it was rendered:', error),
      },
    );
    await untilAtRest();
    root.unmount();
    element.remove();
  };
}
