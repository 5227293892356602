import { createRandom } from './createRandom.js';
import {
  REQUEST_FAULTS,
  WEBHOOK_FAULTS,
  type ActiveFault,
  type FaultKind,
  type FaultMix,
  type FaultRule,
  type RequestFaultKind,
  type WebhookFaultKind,
} from './FaultRule.js';
import { DAY_SECONDS } from '../state/daySeconds.js';

/** The faults that are to strike: rules in the order they were added, then the random mix. */
export class Faults {
  readonly #rules = new Map<string, Rule>();
  #mix: { mix: FaultMix; random: () => number } | null = null;
  #nextId = 1;
  #held: (() => void)[] = [];

  /** Adds a rule and returns its id. @throws RangeError if it makes no sense. */
  add(rule: FaultRule): string {
    assertRule(rule);
    const id = `fault_${this.#nextId++}`;
    this.#rules.set(id, { rule: { ...rule }, seen: 0, struck: 0 });
    return id;
  }

  /** Removes a rule. Returns whether there was one. */
  remove(id: string): boolean {
    return this.#rules.delete(id);
  }

  /** The rules that may still strike. */
  list(): ActiveFault[] {
    return [...this.#rules].map(([id, { rule, struck }]) => ({ ...rule, id, struck }));
  }

  /** Removes all rules and the mix, and lets go what is held. */
  clear(): void {
    this.#rules.clear();
    this.#mix = null;
    this.release();
  }

  /** Starts a random mix, or ends it. @throws RangeError if it makes no sense. */
  mix(mix: FaultMix | null): void {
    if (mix) assertMix(mix);
    this.#mix = mix && { mix, random: createRandom(mix.seed) };
  }

  /** The random mix; `null` if there is none. */
  get currentMix(): FaultMix | null {
    return this.#mix?.mix ?? null;
  }

  /** What strikes this request; `null` if nothing does. */
  takeForRequest({ method, path }: { method: string; path: string }): RequestFault | null {
    return this.#take(
      REQUEST_FAULTS,
      (rule) => (rule.method?.toUpperCase() ?? method) === method && path.startsWith(rule.path ?? ''),
    );
  }

  /** What strikes this delivery; `null` if nothing does. */
  takeForDelivery(eventType: string): WebhookFault | null {
    return this.#take(WEBHOOK_FAULTS, (rule) => (rule.eventType ?? eventType) === eventType);
  }

  /** Waits until `release` is called. */
  hold(): Promise<void> {
    return new Promise((resolve) => {
      this.#held.push(resolve);
    });
  }

  /** How many requests are held. */
  get heldCount(): number {
    return this.#held.length;
  }

  /** Lets go what is held. */
  release(): void {
    for (const letGo of this.#held.splice(0)) letGo();
  }

  #take<Kind extends FaultKind>(kinds: readonly Kind[], matches: (rule: FaultRule) => boolean): Fault<Kind> | null {
    for (const [id, entry] of this.#rules) {
      const kind = kinds.find((candidate) => candidate === entry.rule.kind);
      if (kind !== undefined && matches(entry.rule) && this.#strikes(id, entry)) return { ...entry.rule, kind };
    }
    return this.#draw(kinds);
  }

  #strikes(id: string, entry: Rule): boolean {
    entry.seen += 1;
    const { skip = 0, times = 1 } = entry.rule;
    if (entry.seen <= skip) return false;
    entry.struck += 1;
    if (times !== null && entry.struck >= times) this.#rules.delete(id);
    return true;
  }

  #draw<Kind extends FaultKind>(kinds: readonly Kind[]): Fault<Kind> | null {
    if (!this.#mix) return null;
    const { mix, random } = this.#mix;
    let rest = random();
    for (const kind of kinds) {
      rest -= mix.rates[kind] ?? 0;
      if (rest < 0) return { kind };
    }
    return null;
  }
}

/** A fault that strikes. */
export interface Fault<Kind extends FaultKind> extends Pick<FaultRule, 'ms' | 'seconds'> {
  kind: Kind;
}

/** A fault that strikes a request. */
export type RequestFault = Fault<RequestFaultKind>;

/** A fault that strikes a delivery. */
export type WebhookFault = Fault<WebhookFaultKind>;

/** Whether there is such a fault. */
export function isFaultKind(text: string): text is FaultKind {
  return KINDS.some((kind) => kind === text);
}

const KINDS: readonly FaultKind[] = [...REQUEST_FAULTS, ...WEBHOOK_FAULTS];

interface Rule {
  readonly rule: FaultRule;
  /** How many requests or deliveries it matched. */
  seen: number;
  struck: number;
}

/** A year. What is later by more would be due when no page could show it. */
const SECONDS_MAX = 365 * DAY_SECONDS;

function assertRule({ kind, ms = 0, seconds = 0, skip = 0, times = 1 }: FaultRule): void {
  if (!isFaultKind(kind)) throw new RangeError(`There is no fault ${String(kind)}; there are ${KINDS.join(', ')}.`);
  for (const [name, value] of Object.entries({ ms, seconds, skip, times: times ?? 1 }))
    if (!Number.isSafeInteger(value) || value < 0 || (name === 'times' && value === 0))
      throw new RangeError(`${name} of the fault ${kind} is ${value}, which makes no sense.`);
  if (seconds > SECONDS_MAX)
    throw new RangeError(`seconds of the fault ${kind} is ${seconds}, which is more than a year: ${SECONDS_MAX}.`);
}

function assertMix({ seed, rates }: FaultMix): void {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`The seed of a mix is a whole number, not ${seed}.`);
  for (const [kind, rate] of Object.entries(rates))
    if (!isFaultKind(kind) || !(rate >= 0 && rate <= 1))
      throw new RangeError(`A mix has rates from 0 to 1 of known faults, not ${kind} at ${rate}.`);
  for (const kinds of [REQUEST_FAULTS, WEBHOOK_FAULTS]) {
    const sum = kinds.map((kind) => rates[kind] ?? 0).reduce((left, right) => left + right, 0);
    if (sum > 1) throw new RangeError(`The rates of ${kinds.join(', ')} are more than 1 together: ${sum}.`);
  }
}
