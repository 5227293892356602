/** What a server has made of all stories. */
export interface Rendering {
  stories: RenderedStory[];
  /** The language of the server itself, BCP 47; what it renders is in the language that the provider names. */
  locale: string;
  /** IANA time zone of the server. */
  timeZone: string;
}

/** What a server has made of a story. */
export interface RenderedStory {
  id: string;
  markup: string;
  /** What was written to `console.error` meanwhile. */
  complaints: string[];
}
