/**
 * The parts that a component is made of. It is the public styling contract: their classes, their `data-` attributes,
 * their names in `classNames`. Written into docs/styling.md and given to tools by `@offtake/ui/styling`; no component
 * needs it.
 */
export type PartsTable = Readonly<Record<string, PartEntry>>;

/** One part. Its class is `offtake-<Component>-<name>`, for the root `offtake-<Component>`. */
export interface PartEntry {
  /** Its export from the component's subpath, `Submit` of `OrderForm.Submit`; absent where it is only a class. */
  part?: string;
  /** The element that it renders, or `none`. */
  element: string;
  /** What it is, for the table of parts. */
  says: string;
  /** Its `data-` attributes. */
  state?: Readonly<Record<string, AttributeValues>>;
}

/** `flag` is there or not, `text` comes from a backend, and a list is all that there is. */
export type AttributeValues = 'flag' | 'text' | readonly string[];

/** What a part says of itself: flags as booleans, words as words, null where there is none to say. */
export type PartState<TEntry> = TEntry extends { state: infer TState }
  ? { [TName in keyof TState]: StateValue<TState[TName]> }
  : object;

type StateValue<TValues> = TValues extends 'flag'
  ? boolean
  : TValues extends readonly (infer TWord)[]
    ? TWord | null
    : string | null;

/** A class, or a function that tells it by the state of the part. */
export type ClassName<TState = object> =
  | string
  | undefined
  | { bivarianceHack(state: TState): string | undefined }['bivarianceHack'];

/** Classes by part. */
export type ClassNames<TTable extends PartsTable> = {
  [TName in keyof TTable]?: ClassName<PartState<TTable[TName]>>;
};
