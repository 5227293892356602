import type { WebhookFault } from '../faults/Faults.js';
import type { DeliveryAttempt, DeliveryRecord } from '../state/Deliveries.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { EventRecord } from '../state/Events.js';
import { inBackground } from '../state/inBackground.js';
import { runDue } from '../state/runDue.js';
import type { EndpointRecord } from '../state/WebhookEndpoints.js';
import { untilAborted } from '../wire/untilAborted.js';
import { DeliveryQueue, type Begun } from './DeliveryQueue.js';
import { listensTo } from './listensTo.js';
import { retryDelays } from './retryDelays.js';
import { toWebhookRequest } from './toWebhookRequest.js';

const TASK = 'webhook.attempt';
const LATE_SECONDS = 3600;
const REORDER_SECONDS = 60;

/** Takes events to endpoints, and tries again on the emulator's clock when that fails. */
export class WebhookDispatcher {
  readonly #core: EmulatorCore;
  readonly #queue = new DeliveryQueue<Attempt>((attempt) => this.#begin(attempt));
  /** Put aside by a fault, to be overtaken by the next. */
  #overtaken: Attempt[] = [];

  constructor(core: EmulatorCore) {
    this.#core = core;
    core.events.onEmit((event) => this.#announce(event));
    core.schedule.on(TASK, ({ id, time }) => this.#retry(id, time));
  }

  /** The order in which deliveries are sent. */
  get queue(): Pick<DeliveryQueue<Attempt>, 'held' | 'hold' | 'release'> {
    return this.#queue;
  }

  /** Resolves when nothing is waiting to be sent and nothing is under way. */
  async flush(): Promise<void> {
    for (const attempt of this.#takeOvertaken()) this.#queue.push(attempt);
    await this.#queue.flush();
  }

  /** Sends an event again, whatever has become of it. Does not change when it is tried next, unless it is taken. */
  resend(eventId: string, endpoint: EndpointRecord): void {
    const { clock, deliveries } = this.#core;
    const known = deliveries.get(eventId, endpoint.id);
    if (!known) deliveries.set({ ...toDelivery(eventId, endpoint.id), status: 'failed' });
    this.#queue.push({ event: eventId, endpoint: endpoint.id, dueAt: clock.now(), isResend: true });
  }

  /** Sends what was on its way when the state was saved. */
  resume(): void {
    const { clock, deliveries, schedule } = this.#core;
    for (const { event, endpoint, status } of deliveries.all())
      if (status === 'pending' && schedule.timeOf(TASK, toTaskId(event, endpoint)) === null)
        this.#queue.push({ event, endpoint, dueAt: clock.now(), isResend: false });
  }

  #announce(event: EventRecord): void {
    const { deliveries, endpoints, faults } = this.#core;
    for (const endpoint of endpoints.all())
      if (listensTo(endpoint, event.type)) {
        deliveries.set(toDelivery(event.id, endpoint.id));
        const attempt = { event: event.id, endpoint: endpoint.id, dueAt: event.created, isResend: false };
        this.#send(attempt, faults.takeForDelivery(event.type));
      }
  }

  #send(attempt: Attempt, fault: WebhookFault | null): void {
    if (fault?.kind === 'webhook_lost') this.#lose(attempt);
    else if (fault?.kind === 'webhook_late') this.#postpone(attempt, fault.seconds ?? LATE_SECONDS);
    else if (fault?.kind === 'webhook_reordered') {
      this.#overtaken.push(attempt);
      this.#postpone(attempt, REORDER_SECONDS);
    } else {
      const copies = fault?.kind === 'webhook_duplicated' ? [attempt, attempt] : [attempt];
      for (const each of [...copies, ...this.#takeOvertaken()]) this.#queue.push(each);
    }
  }

  #takeOvertaken(): Attempt[] {
    const overtaken = this.#overtaken.splice(0);
    for (const { event, endpoint } of overtaken) this.#core.schedule.cancel(TASK, toTaskId(event, endpoint));
    return overtaken;
  }

  #lose({ event, endpoint, dueAt, isResend }: Attempt): void {
    const attempts = [{ time: dueAt, status: null, error: 'Lost by a fault.', isResend }];
    this.#core.deliveries.set({ event, endpoint, status: 'failed', attempts, nextAttemptAt: null });
  }

  #postpone({ event, endpoint }: Attempt, seconds: number): void {
    const { clock, deliveries, schedule } = this.#core;
    const time = clock.now() + seconds;
    schedule.at(time, TASK, toTaskId(event, endpoint));
    const delivery = deliveries.get(event, endpoint) ?? toDelivery(event, endpoint);
    deliveries.set({ ...delivery, nextAttemptAt: time });
  }

  #retry(taskId: string, time: number): void {
    const [event = '', endpoint = ''] = taskId.split(' ');
    this.#overtaken = this.#overtaken.filter((attempt) => toTaskId(attempt.event, attempt.endpoint) !== taskId);
    this.#queue.push({ event, endpoint, dueAt: time, isResend: false });
  }

  async #begin(attempt: Attempt): Promise<Begun> {
    const { deliveries, endpoints, events, schedule } = this.#core;
    schedule.cancel(TASK, toTaskId(attempt.event, attempt.endpoint));
    const delivery = deliveries.get(attempt.event, attempt.endpoint);
    const event = events.kept(attempt.event);
    const endpoint = endpoints.get(attempt.endpoint);
    if (!delivery || !event) return NOTHING;
    if (!endpoint?.isEnabled) {
      deliveries.set({ ...delivery, status: 'failed', nextAttemptAt: null });
      return NOTHING;
    }
    const signal = AbortSignal.timeout(this.#core.options.webhookTimeoutMs);
    // Nobody waits here for a rejection: what cannot even be written counts as a delivery that failed.
    const written = await toWebhookRequest(this.#core, endpoint, event, signal).catch(toFailure);
    const outcome = written instanceof Request ? this.#deliver(written) : Promise.resolve(written);
    return { done: outcome.then((result) => this.#finish(attempt, result)) };
  }

  async #deliver(request: Request): Promise<Outcome> {
    try {
      const { deliver } = this.#core.options;
      const response = await untilAborted(request.signal, () => deliver(request));
      await response.body?.cancel();
      return { status: response.status, error: response.ok ? null : `It answered ${response.status}.` };
    } catch (failure) {
      return toFailure(failure);
    }
  }

  #finish(attempt: Attempt, outcome: Outcome): void {
    const { changes, deliveries } = this.#core;
    const delivery = deliveries.get(attempt.event, attempt.endpoint);
    if (!delivery) return;
    const attempts = [...delivery.attempts, { time: attempt.dueAt, isResend: attempt.isResend, ...outcome }];
    changes.batch(() => {
      changes.note();
      if (outcome.error === null || delivery.status === 'succeeded')
        this.#settle({ ...delivery, attempts, status: 'succeeded' });
      else if (attempt.isResend) deliveries.set({ ...delivery, attempts });
      else this.#failed({ ...delivery, attempts }, attempt);
    });
    inBackground(() => runDue(this.#core));
  }

  #settle(delivery: DeliveryRecord): void {
    this.#core.schedule.cancel(TASK, toTaskId(delivery.event, delivery.endpoint));
    this.#core.deliveries.set({ ...delivery, nextAttemptAt: null });
  }

  #failed(delivery: DeliveryRecord, { dueAt }: Attempt): void {
    // Duplicates were due at the same time and count as one try.
    const tries = new Set(delivery.attempts.filter(({ isResend }) => !isResend).map(({ time }) => time));
    const delay = retryDelays(this.#core.options)[tries.size - 1];
    if (delay === undefined) {
      this.#settle({ ...delivery, status: 'failed' });
      return;
    }
    this.#core.schedule.at(dueAt + delay, TASK, toTaskId(delivery.event, delivery.endpoint));
    this.#core.deliveries.set({ ...delivery, nextAttemptAt: dueAt + delay });
  }
}

/** One delivery that is to be sent. */
export interface Attempt {
  /** `evt_…`. */
  event: string;
  /** `we_…`. */
  endpoint: string;
  /** Seconds since the Unix epoch. */
  dueAt: number;
  isResend: boolean;
}

type Outcome = Pick<DeliveryAttempt, 'error' | 'status'>;

const NOTHING: Begun = { done: Promise.resolve() };

function toFailure(failure: unknown): Outcome {
  return { status: null, error: failure instanceof Error ? failure.message : String(failure) };
}

function toTaskId(eventId: string, endpointId: string): string {
  return `${eventId} ${endpointId}`;
}

function toDelivery(event: string, endpoint: string): DeliveryRecord {
  return { event, endpoint, status: 'pending', attempts: [], nextAttemptAt: null };
}
