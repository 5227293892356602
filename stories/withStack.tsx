import { createOfftakeClient, OfftakeProvider } from '@offtake/hooks';
import { startStack, type Stack, type StackOptions } from '@offtake/testing';
import type { Decorator } from '@storybook/react-vite';
import { QueryClient } from '@tanstack/react-query';

/** What a story says of the backend that it runs on: `parameters: offtake({ … })`. */
export interface StackParameters {
  /** How the stack is started: orders, emulator and handler options, the clock. */
  stack?: StackOptions | undefined;
  /** What happens before the story is shown: faults, prices that change, money that is spent. */
  setup?: ((stack: Stack) => void | Promise<void>) | undefined;
  /**
   * Language of the story, where the toolbar is not to decide.
   * @default the toolbar's
   */
  locale?: string | undefined;
}

/** The parameters of a story that say it. */
export function offtake(parameters: StackParameters): { offtake: StackParameters } {
  return { offtake: parameters };
}

/**
 * Starts the whole stack inside the page for one story: emulated Stripe, the official SDK, the handler. Put it beside
 * {@link withStack}.
 */
export async function loadStack({ parameters }: { parameters: Record<string, unknown> }): Promise<{ stack: Stack }> {
  const { stack: options, setup } = readParameters(parameters);
  globalThis.sessionStorage?.clear();
  const stack = startStack(options);
  await setup?.(stack);
  return { stack: { ...stack, client: createStoryClient(stack) } };
}

/**
 * Puts a story below a provider whose backend is the stack of {@link loadStack}. Dates are in UTC, or in the visitor's
 * own zone where the global `timeZone` is null; what was read before is in `loaded.queryClient`.
 */
export const withStack: Decorator = (Story, { loaded, globals, parameters }) => (
  <OfftakeProvider
    client={readStack(loaded).client}
    locale={readParameters(parameters).locale ?? String(globals['locale'])}
    timeZone={globals['timeZone'] === null ? undefined : 'UTC'}
    queryClient={loaded['queryClient'] instanceof QueryClient ? loaded['queryClient'] : undefined}
  >
    <Story />
  </OfftakeProvider>
);

/**
 * Like the client of the stack, for a caller of its own: a form of the story before is not the same form in another
 * tab.
 */
function createStoryClient({ baseUrl, fetch, clock }: Stack) {
  return createOfftakeClient({ baseUrl, fetch, cacheScope: crypto.randomUUID(), now: () => clock.now() * 1_000 });
}

/** The stack of a story, for its play function. */
export function readStack(loaded: Record<string, unknown>): Stack {
  const stack: unknown = loaded['stack'];
  if (isStack(stack)) return stack;
  throw new Error('A story with withStack needs loaders: [loadStack] beside it, which starts its backend.');
}

function isStack(value: unknown): value is Stack {
  return typeof value === 'object' && value !== null && 'client' in value && 'emulator' in value;
}

function readParameters(parameters: Record<string, unknown>): StackParameters {
  return parameters['offtake'] ?? {};
}
