/** A state file that can't be used. Its message says why, and what to do; the file has not been touched. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError';

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(
      `The state file ${path} can't be used. ${reason} Nothing was changed. Move it away to start afresh (mv ${quote(path)} ${quote(`${path}.broken`)}), put back a good copy, or name another file with --state.`,
      options,
    );
  }
}

function quote(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
