/** The words of one topic in another language: the keys of the English ones, and the facts that they are made from. */
export type Translation<TWords> = {
  readonly [TKey in keyof TWords]: TWords[TKey] extends string ? string : TWords[TKey];
};
