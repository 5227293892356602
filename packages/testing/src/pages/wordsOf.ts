import { en, type Messages } from '@offtake/ui';

/** How the components are addressed: by the words on them, as people do. */
export interface PageOptions {
  /** The words that the components were given as `messages`, where they are not the English ones. @default {} */
  messages?: Partial<Messages> | undefined;
}

/** The words on the components. */
export interface Words {
  /** A text, as it stands; what is filled into it may be anything. */
  text: (key: keyof Messages) => string | RegExp;
}

/** Stands for what is filled into a text. */
const ANYTHING = '\u0000';

/** Makes what finds words: in English, but for what a host says otherwise. */
export function wordsOf({ messages = {} }: PageOptions): Words {
  const table: Messages = { ...en, ...messages };
  return {
    text(key) {
      const message = table[key];
      return typeof message === 'string' ? message : toPattern(message);
    },
  };
}

/** Whatever is asked for is anything. */
const FACTS = new Proxy({}, { get: () => ANYTHING });

function toPattern(message: (facts: never) => string): RegExp {
  const text = String(Reflect.apply(message, undefined, [FACTS]));
  const parts = text.split(ANYTHING).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
