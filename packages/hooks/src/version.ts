/** The version of this package, as its manifest says; a test holds the two together. */
export const VERSION = '0.0.0';
