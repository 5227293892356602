import { createHash, randomBytes } from 'node:crypto';

const COOKIE = 'northwind_session';
const ONE_YEAR_SECONDS = 31_536_000;

/** Who is signed in. */
export interface Session {
  /** Opaque: it is kept in the metadata of the user's orders, so it must not be the secret that signs them in. */
  userId: string;
}

/** The session of a request, from its cookie; null when there is none. */
export function readSession(request: Request): Session | null {
  const cookies = request.headers.get('cookie') ?? '';
  const secret = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{43})(?:;|$)`).exec(cookies)?.[1];
  return secret === undefined
    ? null
    : { userId: `user_${createHash('sha256').update(secret).digest('hex').slice(0, 24)}` };
}

/**
 * Signs a new demo user in, one per browser. A real host app does this after checking a password or an identity
 * provider's answer.
 *
 * @returns the value of a `Set-Cookie` header.
 */
export function startSession(): string {
  const secret = randomBytes(32).toString('base64url');
  return `${COOKIE}=${secret}; Path=/; Max-Age=${ONE_YEAR_SECONDS}; HttpOnly; SameSite=Lax`;
}
