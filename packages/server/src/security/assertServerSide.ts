/**
 * Refuses to make a handler in a web page: it holds the Stripe key, which every visitor could read there.
 *
 * A page is told by its document; workers at the edge have none, though bundlers treat them as browsers.
 *
 * @throws {TypeError}
 */
export function assertServerSide({
  dangerouslyAllowBrowser = false,
}: {
  dangerouslyAllowBrowser?: boolean | undefined;
}) {
  if (dangerouslyAllowBrowser || !('document' in globalThis)) return;
  throw new TypeError(
    'createOfftakeHandler: this is a web page, and the handler holds your Stripe key, which every visitor could read here ' +
      'and spend with. Import @offtake/server on the server only; in the page use @offtake/hooks with the address that the ' +
      'handler is mounted at. Stories and tests on an emulated account set dangerouslyAllowBrowser.',
  );
}
