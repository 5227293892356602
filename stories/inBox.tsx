import type { Decorator } from '@storybook/react-vite';

/**
 * Shows a story in a box with these styles. They are set by script: a policy may refuse `style` attributes in the
 * markup that a server renders.
 */
export function inBox(style: Partial<CSSStyleDeclaration>): Decorator {
  return (Story) => (
    <div
      ref={(element) => {
        if (element) Object.assign(element.style, style);
      }}
    >
      <Story />
    </div>
  );
}
