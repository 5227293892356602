import { listOf } from '../wire/choiceReaders.js';
import type { FormValue } from '../wire/decodeForm.js';
import { expandReader } from '../wire/expand.js';
import { readString, readText } from '../wire/parameterReaders.js';
import { readMetadata } from '../wire/readMetadata.js';
import { StripeProblem } from '../wire/StripeProblem.js';
import { toWebhookUrl } from '../webhooks/createEndpoint.js';

/** Readers of the parameters that creating and changing an endpoint have in common. */
export const webhookEndpointReaders = {
  description: readText,
  enabled_events: readEventTypes,
  expand: expandReader({}),
  metadata: readMetadata,
  url: readUrl,
};

function readEventTypes(value: FormValue, param: string): string[] {
  const types = listOf(readString)(value, param);
  for (const type of types)
    if (type !== '*' && !/^[a-z0-9_]+(\.[a-z0-9_]+)+$/.test(type))
      throw new StripeProblem(`Invalid ${param}: "${type}" is not the name of an event.`, { param });
  return types;
}

function readUrl(value: FormValue, param: string): string {
  const text = readString(value, param);
  try {
    return toWebhookUrl(text);
  } catch {
    throw new StripeProblem('Not a valid URL', { code: 'url_invalid', param });
  }
}
