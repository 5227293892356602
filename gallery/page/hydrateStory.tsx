import { hydrateRoot } from 'react-dom/client';
import { StrictMode } from 'react';
import { SERVER_SURROUNDINGS } from './serverSurroundings.js';
import { readStories } from './stories.js';
import { speak } from './language.js';
import { untilAtRest } from './untilAtRest.js';

/** Takes over the markup that the server has rendered of a story, and says on its element when it has. */
export async function hydrateStory(element: HTMLElement, id: string): Promise<void> {
  const Story = readStories(SERVER_SURROUNDINGS).get(id);
  if (!Story) throw new Error(`There is no story with the id ${id}.`);
  speak('ar');
  await Story.load();
  hydrateRoot(
    element,
    <StrictMode>
      <Story />
    </StrictMode>,
    { onRecoverableError: (error) => console.error('Not hydrated as it was rendered:', error) },
  );
  await untilAtRest();
  element.dataset['hydrated'] = '';
}
