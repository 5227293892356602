/** Makes a word of an interface between machines readable: `in_verification` becomes “In verification”. */
export function toReadable(value: string): string {
  const words = value.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
