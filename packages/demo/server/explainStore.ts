/** Says why the orders cannot be kept in a directory. */
export function explainPglite(cause: unknown, dataDir: string): Error {
  const message = cause instanceof Error ? cause.message : String(cause);
  const choice = 'OFFTAKE_STATE_DIR names another directory, DATABASE_URL a Postgres.';
  // What the store itself refuses says where, why and what to do.
  if (message.startsWith('pgliteStore: ')) return new Error(`${message} Here, ${choice}`, { cause });
  return new Error(`The orders cannot be kept in ${dataDir}: ${message}. ${choice}`, { cause });
}

const ADVICE = 'Check DATABASE_URL, or unset it to keep the orders in a directory.';

/** What Postgres says by its codes. @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const REFUSALS: Readonly<Record<string, string>> = {
  '28000': 'it does not let this user in',
  '28P01': 'the user or the password is wrong',
  '3D000': 'there is no such database',
  '42501': 'this user may not make the schema "offtake"',
};

/** Says why the orders cannot be kept in a Postgres. Tells where it is, never with which password. */
export function explainPostgres(cause: unknown, connectionString: string): Error {
  const where = describePlace(connectionString);
  const code = codeOf(cause);
  const refusal = REFUSALS[code];
  if (refusal !== undefined) return new Error(`Postgres at ${where} refused: ${refusal}. ${ADVICE}`, { cause });
  const reason = code === '' ? messageOf(cause) : `${code}${messageOf(cause) && `, ${messageOf(cause)}`}`;
  return new Error(`Postgres at ${where} could not be used: ${reason}. Is it running? ${ADVICE}`, { cause });
}

function describePlace(connectionString: string): string {
  const { host, pathname, searchParams } = new URL(connectionString);
  return `${searchParams.get('host') ?? (host || 'localhost')}${pathname}`;
}

/** Where a name has several addresses, none of which answered, Node says so in one error without words. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
