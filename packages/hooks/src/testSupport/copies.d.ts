/** Another copy of a module, of another version: see `.ci/copyOfPackage.mjs`. */
declare module '*/index.js?copy=9.9.9' {
  export * from '@offtake/hooks';
}

/** Another copy of the very same version. */
declare module '*/index.js?copy=0.0.0' {
  export * from '@offtake/hooks';
}

/** Another copy with a React of its own. */
declare module '*/mountIsland.js?copy=9.9.9&react=18' {
  export { mountIsland } from '*/mountIsland.js';
}
