/**
 * What a path names in the places of a pattern such as `/v1/customers/{customer}`, decoded; `null` if it does not
 * match.
 *
 * @param pattern The pattern's segments.
 * @param segments The path's segments. An empty one names nothing.
 */
export function matchSegments(pattern: readonly string[], segments: readonly string[]): string[] | null {
  if (pattern.length !== segments.length) return null;
  const names: string[] = [];
  for (const [index, expected] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (expected.startsWith('{') && segment !== '') names.push(decodeSegment(segment));
    else if (expected !== segment) return null;
  }
  return names;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
