import { cx } from './cx.js';

/** Attributes of an element, whichever it is. */
export type AnyProps = Record<string, unknown>;

/**
 * Attributes of ours with those of the consumer, who wins where something is given. Of handlers theirs is called first,
 * and ours too unless they prevented the default; classes and what an element is described by are joined.
 */
export function mergeProps(ours: AnyProps, theirs: AnyProps): AnyProps {
  const merged = { ...ours };
  for (const [name, given] of Object.entries(theirs)) {
    if (given !== undefined) merged[name] = merge(name, ours[name], given);
  }
  return merged;
}

type Handler = (event: { defaultPrevented: boolean }) => void;

const JOINED = new Set(['className', 'aria-describedby']);

function merge(name: string, own: unknown, given: unknown): unknown {
  if (typeof own === 'string' && typeof given === 'string' && JOINED.has(name)) return cx(own, given);
  return name.startsWith('on') && isHandler(own) && isHandler(given) ? compose(given, own) : given;
}

function compose(theirs: Handler, ours: Handler): Handler {
  return (event) => {
    theirs(event);
    if (!event.defaultPrevented) ours(event);
  };
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}
