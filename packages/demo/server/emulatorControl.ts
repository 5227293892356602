/** What of an emulator's state is of use here. */
interface EmulatorFacts {
  /** Its time, in seconds since the Unix epoch. */
  now: number;
  /** Deliveries of events that have not arrived yet, the newest first. */
  pending: readonly { event: string; endpoint: string }[];
}

/** Reads how an emulated account stands. @throws {Error} when there is no emulator. */
export async function readEmulator(emulatorUrl: string): Promise<EmulatorFacts> {
  const state = await callEmulator(emulatorUrl, '/state');
  const deliveries = listOf(state, 'events').flatMap((entry) => listOf(entry, 'deliveries'));
  const pending = deliveries
    .filter((delivery) => read(delivery, 'status') === 'pending')
    .map((delivery) => ({ event: String(read(delivery, 'event')), endpoint: String(read(delivery, 'endpoint')) }));
  return { now: Number(read(state, 'now')), pending };
}

/**
 * Does something to an emulated account that Stripe's API has no words for.
 *
 * @param body absent to read.
 * @throws {Error} when there is no emulator, or it refuses.
 */
export async function callEmulator(
  emulatorUrl: string,
  path: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const response = await fetch(`${emulatorUrl}/_emulator/api${path}`, {
    ...(body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`The emulator at ${emulatorUrl} answered ${response.status} to ${path}.`);
  return response.json();
}

function listOf(container: unknown, name: string): readonly unknown[] {
  const list = read(container, name);
  return Array.isArray(list) ? list : [];
}

function read(container: unknown, name: string): unknown {
  return typeof container === 'object' && container !== null ? Reflect.get(container, name) : undefined;
}
