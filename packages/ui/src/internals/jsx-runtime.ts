/**
 * What elements are made with. The build has every file take it from here (`--jsxImportSource`), and not each from
 * React: there are bundlers that keep an import of another package for each file, 180 times here.
 */
export { Fragment, jsx, jsxs, type JSX } from 'react/jsx-runtime';
