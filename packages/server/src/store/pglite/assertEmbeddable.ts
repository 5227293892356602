/** Variables by which a platform is known that has no disk of its own or runs several copies of a program. */
const PLATFORMS: Record<string, string> = {
  AWS_LAMBDA_FUNCTION_NAME: 'AWS Lambda',
  AZURE_FUNCTIONS_ENVIRONMENT: 'Azure Functions',
  CF_PAGES: 'Cloudflare Pages',
  DENO_DEPLOYMENT_ID: 'Deno Deploy',
  DYNO: 'Heroku',
  FUNCTION_TARGET: 'Google Cloud Functions',
  K_SERVICE: 'Google Cloud Run',
  NETLIFY: 'Netlify',
  VERCEL: 'Vercel',
};

/** Where an embedded store is about to be opened. */
export interface EmbeddedPlace {
  env: Readonly<Record<string, string | undefined>>;
  isClusterWorker: boolean;
  embedded: 'i-understand' | undefined;
}

/**
 * Refuses places where a directory on disk is not one place for all orders.
 *
 * @throws {Error} unless `embedded` says that this is understood.
 */
export function assertEmbeddable({ env, isClusterWorker, embedded }: EmbeddedPlace): void {
  if (embedded === 'i-understand') return;
  const platform = Object.keys(PLATFORMS).find((name) => env[name]);
  if (platform !== undefined) {
    refuse(
      `this runs on ${PLATFORMS[platform]} (${platform} is set), whose disk is not kept or not shared between ` +
        'instances, so orders would be forgotten',
    );
  }
  if (isClusterWorker) {
    refuse('this is a worker of a cluster, and only one process can have the directory');
  }
}

function refuse(reason: string): never {
  throw new Error(
    `pgliteStore: ${reason}. Use postgresStore({ query }) with a database, or pass embedded: 'i-understand' if this ` +
      'process alone has a disk that stays.',
  );
}
