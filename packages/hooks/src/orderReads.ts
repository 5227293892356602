import type { Order } from '@offtake/contract';
import { replaceEqualDeep } from '@tanstack/react-query';
import { compareProgress } from './compareProgress.js';

/** An order as the backend gave it, and when it was asked. */
export interface OrderRead {
  order: Order;
  /** A moment of {@link nextMoment}; 0 for what was there before anyone asked, handed over by a server for example. */
  askedAt: number;
  /** Whether it is what a write was answered with. */
  isAnswer?: boolean;
}

/**
 * Counts the moments at which the backend is asked or answers, on one page. An answer tells how an order was after the
 * moment at which it was asked for, so a read is newer for certain than all that was known before it was asked.
 */
export function nextMoment(): number {
  lastMoment += 1;
  return lastMoment;
}

let lastMoment = 0;

/**
 * Which of two reads of one order is the newer one, in whichever order they came: the one that has seen more of what
 * cannot be undone, or else the one that was asked for later. One that says the same as what is known gives back the
 * known object.
 */
export function newestRead(known: OrderRead, read: OrderRead): OrderRead {
  const progress = compareProgress(read.order, known.order);
  if (progress < 0 || (progress === 0 && read.askedAt < known.askedAt)) return known;
  return { ...read, order: replaceOrder(known.order, read.order), askedAt: Math.max(read.askedAt, known.askedAt) };
}

function replaceOrder(known: Order, order: Order): Order {
  // TanStack's types say that the result is of the second one's type; parts that are equal are the first one's.
  return replaceEqualDeep(known, order);
}

/** What lies behind the order objects of the cache. */
const reads = new WeakMap<Order, OrderRead>();

/** What the backend said that led to this object of the cache. */
export function readOf(shown: Order): OrderRead {
  return reads.get(shown) ?? { order: shown, askedAt: 0 };
}

/** Remembers what lies behind an object that is put into the cache. @returns the object. */
export function rememberRead(shown: Order, read: OrderRead): Order {
  reads.set(shown, read);
  return shown;
}

/** Of two objects of the cache for one order, the one to show. */
export function newestShown(known: Order, shown: Order): Order {
  const [before, after] = [readOf(known), readOf(shown)];
  return before.order !== after.order && newestRead(before, after).order === before.order ? known : shown;
}
