import { findFaults } from './findFaults.js';
import { speak } from './language.js';
import { readStories } from './readStories.js';
import { untilAtRest } from './untilAtRest.js';

/** Shows stories one after another, and each in several modes. */
export interface Gallery {
  /** Shows a story from its beginning and plays it to its end. Rejects as its play function does. */
  show: (id: string) => Promise<void>;
  /** Changes how the page looks and speaks around the story that is shown, and nothing else. */
  enter: (look: Look) => Promise<void>;
  /** What axe finds fault with, as a line for each rule. */
  findFaults: () => Promise<string[]>;
}

/** What a host's page says of itself. */
export interface Look {
  theme: 'light' | 'dark';
  /** Whether it is written from right to left, in Arabic. */
  isRightToLeft: boolean;
}

const FIRST_LOOK: Look = { theme: 'light', isRightToLeft: false };

export function createGallery(canvasElement: HTMLElement): Gallery {
  const stories = readStories();
  return {
    async show(id) {
      const story = stories.get(id);
      if (!story) throw new Error(`There is no story with the id ${id}.`);
      wear(FIRST_LOOK);
      await story.run({ canvasElement });
      await untilAtRest();
    },
    async enter(look) {
      wear(look);
      await untilAtRest();
    },
    findFaults,
  };
}

function wear({ theme, isRightToLeft }: Look): void {
  const { documentElement } = document;
  documentElement.dataset['theme'] = theme;
  documentElement.style.colorScheme = theme;
  documentElement.lang = isRightToLeft ? 'ar' : 'en';
  documentElement.dir = isRightToLeft ? 'rtl' : 'ltr';
  speak(isRightToLeft ? 'ar' : 'own');
}
