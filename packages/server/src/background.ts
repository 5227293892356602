import { describeFailure } from './describeFailure.js';
import type { Logger } from './Logger.js';

/** Work that goes on after its request was answered. */
export interface Background {
  /** Keeps track of work that has begun. What it rejects with is logged, and nobody waits for it. */
  add(work: Promise<unknown>): void;
  /** Resolves when nothing is under way, work that was added meanwhile included. Never rejects. */
  settled(): Promise<void>;
}

/** How a platform that stops after the answer is told to wait: `ctx.waitUntil`, or `after` of Next.js. */
export type WaitUntil = (work: Promise<unknown>) => void;

/** Makes the place where work goes that nobody waits for. */
export function createBackground({ logger, waitUntil }: { logger: Logger; waitUntil: WaitUntil | null }): Background {
  const underWay = new Set<Promise<void>>();
  const watch = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      logger.error('Work in the background failed.', { cause: describeFailure(error) });
    }
  };
  return {
    add(work) {
      const done: Promise<void> = watch(work).finally(() => underWay.delete(done));
      underWay.add(done);
      waitUntil?.(done);
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
