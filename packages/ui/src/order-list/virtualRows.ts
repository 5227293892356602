// What long lists alone take: a module of its own, which is loaded when a list has become long.
export { defaultRangeExtractor } from '@tanstack/react-virtual';
export { createRowVirtualizer } from './createRowVirtualizer.js';
export { findReading, findStart } from './findReading.js';
export { distanceFromStart } from './findScroller.js';
export { freezeColumns } from './freezeColumns.js';
export { rememberHeights } from './rowHeights.js';
export { toRowEntries } from './toRowEntries.js';
export { watchRows } from './watchRows.js';
