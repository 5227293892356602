import { DAY_SECONDS } from '../state/daySeconds.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import { uniqueId } from '../state/uniqueId.js';
import type { EndpointRecord, WebhookEndpointInput } from '../state/WebhookEndpoints.js';

/** 24 hours: how long an old secret stays valid beside a new one, at most. */
const OVERLAP_SECONDS = DAY_SECONDS;

/** Adds an endpoint. @throws RangeError if it has no address that events can be sent to, or an empty secret. */
export function createEndpoint(core: EmulatorCore, input: WebhookEndpointInput): EndpointRecord {
  const { clock, endpoints, options } = core;
  return endpoints.add({
    id: uniqueId('we_', options.randomId, { size: endpoints.all().length, get: (id) => endpoints.get(id) }),
    created: clock.now(),
    url: toWebhookUrl(input.url),
    enabledEvents: [...(input.enabledEvents ?? ['*'])],
    isEnabled: true,
    apiVersion: input.apiVersion ?? null,
    description: input.description ?? null,
    metadata: { ...input.metadata },
    payload: input.payload ?? 'snapshot',
    secrets: [{ secret: toSecret(input.secret) ?? newSecret(core), expiresAt: null }],
  });
}

/**
 * The endpoint with this address, which is given this secret; a new one if there is none.
 *
 * @throws RangeError if it has no address that events can be sent to, or an empty secret.
 */
export function ensureEndpoint(core: EmulatorCore, input: WebhookEndpointInput): EndpointRecord {
  const url = toWebhookUrl(input.url);
  const payload = input.payload ?? 'snapshot';
  const existing = core.endpoints.all().find((record) => record.url === url && record.payload === payload);
  if (!existing) return createEndpoint(core, input);
  const enabledEvents = input.enabledEvents ?? existing.enabledEvents;
  const secret = toSecret(input.secret);
  const secrets = secret === undefined ? existing.secrets : [{ secret, expiresAt: null }];
  return core.endpoints.replace({ ...existing, enabledEvents, secrets, isEnabled: true });
}

/**
 * Gives an endpoint a new secret; deliveries are signed with both until the old one expires.
 *
 * @throws RangeError if it is empty.
 */
export function rollSecret(core: EmulatorCore, id: string, roll: SecretRoll): string {
  const { clock, endpoints } = core;
  const record = endpoints.record(id);
  const expiresAt = clock.now() + (roll.overlapSeconds ?? OVERLAP_SECONDS);
  const secret = toSecret(roll.secret) ?? newSecret(core);
  const former = record.secrets.map((old) => ({ ...old, expiresAt: old.expiresAt ?? expiresAt }));
  endpoints.replace({ ...record, secrets: [{ secret, expiresAt: null }, ...former] });
  return secret;
}

/** The secrets that sign a delivery now, newest first. */
export function validSecrets({ clock }: EmulatorCore, { secrets }: EndpointRecord): string[] {
  const now = clock.now();
  return secrets.filter(({ expiresAt }) => expiresAt === null || expiresAt > now).map(({ secret }) => secret);
}

/** The address, if events can be sent there. @throws RangeError if they can't. */
export function toWebhookUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return text;
  throw new RangeError(
    `A webhook endpoint needs an address that begins with http:// or https:// and names no user, not "${text}".`,
  );
}

/**
 * The secret, if deliveries can be signed with it; none was given if it is absent.
 *
 * @throws RangeError if they can't.
 */
export function toSecret(text: string | undefined): string | undefined {
  if (text !== '') return text;
  throw new RangeError(
    'A webhook secret is empty, and nothing can be signed with it. Leave it out to be given a new one.',
  );
}

/** A change of secret. */
export interface SecretRoll {
  /** @default a new one */
  secret?: string | undefined;
  /** How long the old one stays valid, in seconds. @default 86400 (24 hours) */
  overlapSeconds?: number | undefined;
}

function newSecret({ options }: EmulatorCore): string {
  return `whsec_${options.randomId()}`;
}
