/** The version of this package, as its manifest says: written by `generate`. */
export const VERSION = '0.0.0';
