import type { AnswerBody } from './AnswerBody.js';

/** A message of a stream: its fields, and its comments. */
export interface ReceivedEvent {
  id?: string;
  event?: string;
  retry?: string;
  data?: AnswerBody;
  comments: string[];
}

/** Reads a stream of server-sent events as a client does. */
export interface EventReader {
  /** The next message; null when the stream is over. */
  next(): Promise<ReceivedEvent | null>;
  /** The next message with a name; null when the stream is over before. */
  nextNamed(): Promise<ReceivedEvent | null>;
  /** Goes away. */
  cancel(): Promise<void>;
}

export function readEvents({ body }: Response): EventReader {
  if (!body) throw new Error('There is no body to read events from.');
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';

  async function next(): Promise<ReceivedEvent | null> {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end !== -1) {
        const message = text.slice(0, end);
        text = text.slice(end + 2);
        return parse(message);
      }
      const { done, value } = await reader.read();
      if (done) return null;
      text += decoder.decode(value, { stream: true });
    }
  }

  return {
    next,
    async nextNamed() {
      let message = await next();
      while (message && message.event === undefined) message = await next();
      return message;
    },
    cancel: () => reader.cancel(),
  };
}

function parse(message: string): ReceivedEvent {
  const event: ReceivedEvent = { comments: [] };
  for (const line of message.split('\n')) {
    const [, name = '', value = ''] = /^([a-z]*): ?(.*)$/.exec(line) ?? [];
    if (name === '') event.comments.push(value);
    else Object.assign(event, { [name]: name === 'data' ? (JSON.parse(value) as unknown) : value });
  }
  return event;
}
