/** What a server makes of a story. */
export interface RenderedStory {
  id: string;
  markup: string;
  /** What was written to the console meanwhile. */
  complaints: string[];
}
