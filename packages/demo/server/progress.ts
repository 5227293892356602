/** Says on the console what the demo is doing while it starts. */
export interface Progress {
  say: (message: string) => void;
  /** Does one step and says how long it took. */
  step: <TResult>(task: string, work: () => Promise<Done<TResult>>) => Promise<TResult>;
}

/** What a step came to, and how to say it. */
export interface Done<TResult> {
  result: TResult;
  outcome: string;
}

/** Reports to a stream, with durations. */
export function createProgress(write: (line: string) => void, nowMs: () => number): Progress {
  return {
    say: write,
    async step(task, work) {
      const startedMs = nowMs();
      const { result, outcome } = await work();
      write(`  ${task.padEnd(17)}${outcome} (${Math.round(nowMs() - startedMs)} ms)`);
      return result;
    },
  };
}
