/** Another copy of a module, of another version: see `.ci/copyOfPackage.mjs`. */
declare module '*/index.js?copy=9.9.9' {
  export * from '@offtake/hooks';
}

/** Another copy of the very same version. */
declare module '*/index.js?copy=0.0.0' {
  export * from '@offtake/hooks';
}

/** Other copies with a React of their own. */
declare module '*&react=18' {
  export const mountIsland: typeof import('./mountIsland.js').mountIsland;
  export const renderPage: typeof import('./handedOverPage.js').renderPage;
}

declare module '*&react=19' {
  export const renderPage: typeof import('./handedOverPage.js').renderPage;
}
