let isAdvised = false;

/** Says once why a form waits for another tab without hearing what becomes of its order. For development. */
export function adviseCacheScope(): void {
  if (isAdvised) return;
  isAdvised = true;
  console.warn(
    [
      'Offtake: another tab has this very order under way, and this one is not told what becomes of it.',
      'The client has headers or a fetch of its own and no cacheScope, so nobody knows that one caller has both tabs. The',
      'form waits until the other tab is done with it or closed, and then goes back to its review: nothing is bought twice.',
      'Give createOfftakeClient a cacheScope, the id of who is signed in, and tabs tell each other.',
      'This is said once, and in development only.',
    ].join('\n'),
  );
}
