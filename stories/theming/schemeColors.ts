/** Which of the two sides of a colour is meant. */
export type Scheme = 'light' | 'dark';

/** Gives one side of a colour another value, and leaves the other side as it is shown now. */
export function withSide(scheme: Scheme, hex: string, otherHex: string): string {
  if (hex === otherHex) return hex;
  return scheme === 'light' ? `light-dark(${hex}, ${otherHex})` : `light-dark(${otherHex}, ${hex})`;
}

/**
 * What a colour comes to inside a component, such as `#0b6b4f`: it may be mixed from others, or be another one by
 * scheme. Transparency is left out, as a field for colours knows none.
 */
export function resolveColor(root: Element, value: string, scheme: Scheme): string {
  const probe = root.ownerDocument.createElement('i');
  probe.style.colorScheme = scheme;
  probe.style.color = value;
  root.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return toHex(color);
}

function toHex(color: string): string {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return '#000000';
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
