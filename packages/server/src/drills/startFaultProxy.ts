import { connect, createServer, type NetConnectOpts, type Socket } from 'node:net';
import { createDeferred } from '../testSupport/createDeferred.js';

/**
 * What goes wrong on the way, in the words of Toxiproxy:
 *
 * - `latency`: each piece of an answer comes later;
 * - `down`: connections are closed at once, those that are open as well;
 * - `reset_peer`: connections are reset as soon as something is sent;
 * - `timeout`: nothing gets through any more, and after `ms` the connection is closed;
 * - `limit_data`: the connection is closed after so many bytes of an answer;
 * - `slicer`: answers come in pieces of so many bytes;
 * - `drop_reply`: what is sent that holds `to` arrives, and its answer is lost: the connection is reset instead.
 */
export type Toxic =
  | { kind: 'latency'; ms: number }
  | { kind: 'down' }
  | { kind: 'reset_peer' }
  | { kind: 'timeout'; ms: number }
  | { kind: 'limit_data'; bytes: number }
  | { kind: 'slicer'; bytes: number }
  | { kind: 'drop_reply'; to: string };

/** A way over TCP on which things go wrong. */
export interface FaultProxy {
  port: number;
  /** What goes wrong from now on; null is nothing. */
  set: (toxic: Toxic | null) => void;
  /** How often a toxic has struck. */
  struck: () => number;
  close: () => Promise<void>;
}

/** @param target where it leads to: a port or a Unix socket. */
export async function startFaultProxy(target: NetConnectOpts): Promise<FaultProxy> {
  const links = new Set<Link>();
  const state: ProxyState = { toxic: null, struck: 0 };
  const server = createServer((client) => {
    const link: Link = { client, upstream: connect(target), dropsReply: false, sent: 0 };
    links.add(link);
    join(link, state);
    client.once('close', () => links.delete(link));
    if (state.toxic?.kind === 'down') cut(link, state);
  });
  const listening = createDeferred<void>();
  server.listen(0, '127.0.0.1', () => listening.resolve());
  await listening.promise;
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    port,
    set(toxic) {
      state.toxic = toxic;
      if (toxic?.kind === 'down') for (const link of links) cut(link, state);
    },
    struck: () => state.struck,
    async close() {
      const closed = createDeferred<void>();
      server.close(() => closed.resolve());
      for (const link of links) cut(link, state);
      await closed.promise;
    },
  };
}

interface ProxyState {
  toxic: Toxic | null;
  struck: number;
}

interface Link {
  client: Socket;
  upstream: Socket;
  dropsReply: boolean;
  /** Bytes of answers that have come through. */
  sent: number;
}

function join(link: Link, state: ProxyState): void {
  const { client, upstream } = link;
  client.on('data', (data: Buffer) => pass(link, state, data));
  upstream.on('data', (data: Buffer) => answer(link, state, data));
  const end = () => {
    client.destroy();
    upstream.destroy();
  };
  for (const socket of [client, upstream]) socket.on('error', end).on('close', end);
}

function pass(link: Link, state: ProxyState, data: Buffer): void {
  const { toxic } = state;
  if (toxic?.kind === 'reset_peer') return cut(link, state);
  if (toxic?.kind === 'timeout') return swallow(link, state, toxic.ms);
  if (toxic?.kind === 'drop_reply' && data.includes(toxic.to)) link.dropsReply = true;
  link.upstream.write(data);
}

function answer(link: Link, state: ProxyState, data: Buffer): void {
  const { toxic } = state;
  if (link.dropsReply || toxic?.kind === 'reset_peer') return cut(link, state);
  if (toxic?.kind === 'timeout') return swallow(link, state, toxic.ms);
  if (toxic?.kind === 'slicer') return slice(link, state, { data, bytes: toxic.bytes });
  if (toxic?.kind === 'latency') return delay(link, state, { data, ms: toxic.ms });
  if (toxic?.kind === 'limit_data') return limit(link, state, { data, bytes: toxic.bytes });
  link.client.write(data);
}

function cut({ client, upstream }: Link, state: ProxyState): void {
  state.struck += 1;
  client.resetAndDestroy();
  upstream.destroy();
}

function swallow(link: Link, state: ProxyState, ms: number): void {
  setTimeout(() => cut(link, state), ms);
}

function slice({ client }: Link, state: ProxyState, { data, bytes }: { data: Buffer; bytes: number }): void {
  state.struck += 1;
  client.setNoDelay(true);
  for (let start = 0; start < data.length; start += bytes) client.write(data.subarray(start, start + bytes));
}

function delay({ client }: Link, state: ProxyState, { data, ms }: { data: Buffer; ms: number }): void {
  state.struck += 1;
  setTimeout(() => client.writable && client.write(data), ms);
}

function limit(link: Link, state: ProxyState, { data, bytes }: { data: Buffer; bytes: number }): void {
  const left = bytes - link.sent;
  link.sent += data.length;
  if (data.length <= left) {
    link.client.write(data);
    return;
  }
  link.client.write(data.subarray(0, Math.max(left, 0)), () => cut(link, state));
}
