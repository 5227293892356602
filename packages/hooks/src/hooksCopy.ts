import { VERSION } from './version.js';

/** Bundlers put a text in its place. */
declare const process: { env: { NODE_ENV?: string } };

/** One copy of this package on a page. Read by copies of other versions, so what it has is never renamed. */
export interface HooksCopy {
  version: string;
  /** The file that it was loaded from; null where the engine does not tell, and in production. */
  location: string | null;
}

/** The copy that this module is part of. */
export const THIS_COPY: HooksCopy = {
  version: VERSION,
  location: process.env.NODE_ENV === 'production' ? null : locate(new Error('here').stack),
};

const reported = new WeakSet<HooksCopy>();

/**
 * Checks that a provider and what reads it are of one copy. Copies of the same version understand each other, and say
 * in development that one of them is too many.
 *
 * @throws {Error} when the provider is of another version: what it gives may have another shape.
 */
export function assertSameCopy(provider: HooksCopy): void {
  if (provider === THIS_COPY) return;
  const message =
    process.env.NODE_ENV === 'production'
      ? `There are two copies of @offtake/hooks on this page, of versions ${provider.version} and ${VERSION}.`
      : adviceOn(provider);
  if (provider.version !== VERSION) throw new Error(message);
  if (process.env.NODE_ENV === 'production' || reported.has(provider)) return;
  reported.add(provider);
  console.error(message);
}

function adviceOn(provider: HooksCopy): string {
  return (
    `There are two copies of @offtake/hooks on this page: the OfftakeProvider is of ${describe(provider)}, ` +
    `the hook or component below it of ${describe(THIS_COPY)}. ` +
    'Keep one of them: find both with `npm ls @offtake/hooks`, give all @offtake packages the same version, ' +
    "and have the bundler take one, in Vite by resolve.dedupe: ['@offtake/hooks']."
  );
}

function describe({ version, location }: HooksCopy): string {
  return location === null ? `version ${version}` : `version ${version} (${location})`;
}

/** The first address in a stack, without line and column. */
function locate(stack: string | undefined): string | null {
  return stack?.match(/[\w-]+:\/\/.+?(?=:\d+(?::\d+)?\)?$)/m)?.[0] ?? null;
}
