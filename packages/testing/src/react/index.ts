export { renderWithOfftake, type OfftakeRenderResult, type RenderWithOfftakeOptions } from './renderWithOfftake.js';
