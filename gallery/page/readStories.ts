import { composeStory, setProjectAnnotations, type Meta, type StoryObj } from '@storybook/react-vite';
import preview from '../../.storybook/preview.js';
import { withLanguage } from './language.js';
import { prefetch } from './prefetch.js';

/** What a file of stories exports: them by their names, and what they share as `default`. */
type StoryFile = Record<string, StoryObj> & { default: Meta };

/** What is said of all stories at once, as by Storybook's toolbar. */
export interface Surroundings {
  /** BCP 47 language tag of what the stories do not say otherwise. @default 'en' */
  locale?: string;
  /** Whether a story has what its backend would answer before it is first rendered. @default false */
  isPrefetched?: boolean;
}

/** Every story by its id, ready to be shown: with what its file and Storybook's preview put around it. */
export function readStories({ locale = 'en', isPrefetched = false }: Surroundings = {}) {
  const initialGlobals = { locale, timeZone: isPrefetched ? null : 'UTC' };
  setProjectAnnotations([
    preview,
    { decorators: [withLanguage], initialGlobals, ...(isPrefetched && { beforeEach: prefetch }) },
  ]);
  const files = import.meta.glob<StoryFile>('../../stories/**/*.stories.tsx', { eager: true });
  const stories = Object.values(files).flatMap(({ default: meta, ...exported }) =>
    Object.entries(exported).map(([name, story]) => composeStory(story, meta, undefined, name)),
  );
  return new Map(stories.map((story) => [story.id, story]));
}
