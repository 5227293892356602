/**
 * Writes the `Stripe-Signature` header of a payload: one `v1` for each secret that is valid.
 *
 * @param time When it is sent, in seconds since the Unix epoch.
 * @see https://docs.stripe.com/webhooks#verify-manually
 */
export async function signPayload(payload: string, secrets: readonly string[], time: number): Promise<string> {
  const signatures = await Promise.all(secrets.map((secret) => hmacSha256(secret, `${time}.${payload}`)));
  return [`t=${time}`, ...signatures.map((signature) => `v1=${signature}`)].join(',');
}

async function hmacSha256(secret: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
