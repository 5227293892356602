/** The component that a story is of: what Storybook puts before the name of the story in its id. */
export function componentOf(id: string): string {
  return id.split('--', 1)[0] ?? id;
}
