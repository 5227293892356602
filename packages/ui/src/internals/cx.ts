/** Joins class names; what is empty or absent is left out. */
export function cx(...classNames: (string | false | null | undefined)[]): string {
  let joined = '';
  for (const className of classNames) if (className) joined += joined === '' ? className : ` ${className}`;
  return joined;
}
