/**
 * Focuses a field by its id: the control itself, or the first one in a group.
 *
 * @returns whether there is one in this step.
 */
export function focusField(form: HTMLFormElement | null, id: string): boolean {
  const field = form?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const isControl = field?.matches('input, select, textarea, button') ?? false;
  const control = isControl ? field : field?.querySelector<HTMLElement>('input:not(:disabled), button');
  control?.focus();
  return control != null;
}
