/**
 * A part of the server that is loaded when it is first used, and only then. What could not be loaded is asked for again
 * by the next use.
 *
 * @throws {Error} from the function that is returned, when the part cannot be loaded.
 */
export function loadOnce<TPart>(load: () => Promise<TPart>): () => Promise<TPart> {
  let loading: Promise<TPart> | null = null;
  const start = async (): Promise<TPart> => {
    try {
      return await load();
    } catch (cause) {
      loading = null;
      throw new Error(MESSAGE, { cause });
    }
  };
  return () => (loading ??= start());
}

const MESSAGE =
  'A part of @offtake/server could not be loaded, so nothing was begun with it. ' +
  'Deploy every file of the package, and restart a process whose files were replaced.';
