/**
 * Node's own digest, where there is one: Web Crypto's crosses threads for every text, which would cost a tenth of a
 * request. Bundlers and other platforms see no import.
 */
const nodeCrypto = globalThis.process?.getBuiltinModule?.('node:crypto');

/** The SHA-256 of a text's UTF-8 bytes. */
export async function sha256(text: string): Promise<Uint8Array> {
  if (nodeCrypto) return nodeCrypto.hash('sha256', text, 'buffer');
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** The SHA-256 of a text, in lower-case hexadecimal. */
export async function sha256Hex(text: string): Promise<string> {
  if (nodeCrypto) return nodeCrypto.hash('sha256', text, 'hex');
  return Array.from(await sha256(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
