/** A host name as sockets take it: in an address `::1` stands in brackets, and there is no host of that name. */
export function withoutBrackets(hostname: string): string {
  return hostname.replaceAll(/^\[|\]$/g, '');
}
