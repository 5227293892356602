/**
 * What is to happen at a later second of the emulator's clock. A task is data (a kind and an id), so that it can be
 * saved; what it does is the handler registered for its kind. Tasks run in order of time, then in the order they were
 * set, by `runDue`: when the clock is moved and before each request.
 */
export class Schedule {
  readonly #handlers = new Map<string, TaskHandler>();
  /** The one current task of each kind and id; what the heap holds beside them has been replaced or canceled. */
  readonly #current = new Map<string, Entry>();
  /** A binary heap: each entry is due no later than the two at twice its index. */
  #heap: Entry[] = [];
  #nextSequence = 0;

  /** Says what tasks of this kind do. @throws Error if the kind has a handler. */
  on(kind: string, handler: TaskHandler): void {
    if (this.#handlers.has(kind)) throw new Error(`Tasks of the kind ${kind} already have a handler.`);
    this.#handlers.set(kind, handler);
  }

  /** Whether tasks of this kind can be run. */
  knows(kind: string): boolean {
    return this.#handlers.has(kind);
  }

  /** Sets a task; one of the same kind and id is replaced. @param time Seconds since the Unix epoch. */
  at(time: number, kind: string, id: string): void {
    const entry = { task: { time, kind, id }, sequence: this.#nextSequence++ };
    this.#current.set(toKey(kind, id), entry);
    this.#push(entry);
  }

  /** Removes a task, if there is one. */
  cancel(kind: string, id: string): void {
    this.#current.delete(toKey(kind, id));
  }

  /** When the task is due, in seconds since the Unix epoch; `null` if there is none. */
  timeOf(kind: string, id: string): number | null {
    return this.#current.get(toKey(kind, id))?.task.time ?? null;
  }

  /** Removes and returns the first task that is due by then; `null` if none is. */
  takeDue(time: number): ScheduledTask | null {
    for (;;) {
      const [first] = this.#heap;
      if (first && !this.#isCurrent(first)) this.#pop();
      else if (!first || first.task.time > time) return null;
      else {
        this.#pop();
        this.#current.delete(toKey(first.task.kind, first.task.id));
        return first.task;
      }
    }
  }

  /** Does what the task is for. */
  run(task: ScheduledTask): void {
    const handler = this.#handlers.get(task.kind);
    if (!handler) throw new Error(`Nothing is known of tasks of the kind ${task.kind}.`);
    handler(task);
  }

  /** All tasks in the order they will run, JSON-safe. */
  export(): ScheduledTask[] {
    return [...this.#current.values()].toSorted(compare).map(({ task }) => ({ ...task }));
  }

  /** Replaces all tasks. */
  import(tasks: readonly ScheduledTask[]): void {
    this.#heap = [];
    this.#current.clear();
    for (const { time, kind, id } of tasks) this.at(time, kind, id);
  }

  #isCurrent(entry: Entry): boolean {
    return this.#current.get(toKey(entry.task.kind, entry.task.id)) === entry;
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let index = heap.push(entry) - 1;
    while (index > 0) {
      const parent = (index - 1) >>> 1;
      if (!this.#swapIfLater(parent, index)) return;
      index = parent;
    }
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    heap[0] = last;
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const right = heap[left + 1];
      const earlier = right && compare(right, heap[left] ?? right) < 0 ? left + 1 : left;
      if (earlier >= heap.length || !this.#swapIfLater(index, earlier)) return;
      index = earlier;
    }
  }

  #swapIfLater(upper: number, lower: number): boolean {
    const [parent, child] = [this.#heap[upper], this.#heap[lower]];
    if (!parent || !child || compare(parent, child) <= 0) return false;
    this.#heap[upper] = child;
    this.#heap[lower] = parent;
    return true;
  }
}

/** Something to be done at a time. */
export interface ScheduledTask {
  /** Seconds since the Unix epoch. */
  time: number;
  /** What is to be done, such as `order.expire`. */
  kind: string;
  /** What it is done to. */
  id: string;
}

/** Does what a task is for. The clock shows the task's time meanwhile. */
export type TaskHandler = (task: ScheduledTask) => void;

interface Entry {
  readonly task: ScheduledTask;
  readonly sequence: number;
}

function toKey(kind: string, id: string): string {
  return `${kind} ${id}`;
}

function compare(left: Entry, right: Entry): number {
  return left.task.time - right.task.time || left.sequence - right.sequence;
}
