import { loadOnce } from '../loadOnce.js';
import type { ServerContext } from '../ServerContext.js';
import type { EventRow } from '../store/EventRow.js';

/**
 * Looks after events that could not be worked on. For people who look after the host: nobody is asked who is calling.
 */
export interface WebhookControl {
  /**
   * Lists events that have failed ten times and are tried no more, oldest first; `problem` says why.
   *
   * @param query.limit how many at most. @default 100
   */
  listDead(query?: { limit?: number | undefined }): Promise<EventRow[]>;
  /**
   * Works on an event once more, in whatever state it is: that never does anything twice. If it fails, it has its ten
   * tries again.
   *
   * @returns the event with what came of it; null when there is none with this id.
   * @throws {HttpProblem} `stripe_unavailable` while the handler is being closed.
   */
  replay(id: string): Promise<EventRow | null>;
}

/** Makes the control of events that could not be worked on. */
export function createWebhookControl(context: ServerContext): WebhookControl {
  const { inbox } = context.store;
  return {
    listDead: ({ limit = 100 } = {}) => inbox.listDead({ limit }),
    async replay(id) {
      const event = await inbox.find(id);
      if (!event) return null;
      return context.lifecycle.run('write', async () => {
        const processEvent = await loadProcessEvent();
        return processEvent(context, { ...event, state: 'pending', failures: 0 });
      });
    },
  };
}

const loadProcessEvent = loadOnce(async () => (await import('./processEvent.js')).processEvent);
