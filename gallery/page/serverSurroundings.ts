import type { Surroundings } from './readStories.js';

/**
 * How stories are rendered on the server: in Arabic, with what their backend says, and without a word on time zones.
 */
export const SERVER_SURROUNDINGS: Surroundings = { locale: 'ar-EG', isPrefetched: true };
