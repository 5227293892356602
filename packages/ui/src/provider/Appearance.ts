import type { TOKENS } from '../styles/tokens.js';

/** `color-primary` becomes `colorPrimary`. */
type CamelCase<TName extends string> = TName extends `${infer THead}-${infer TTail}`
  ? `${THead}${Capitalize<CamelCase<TTail>>}`
  : TName;

/** The variables that the components read, by the names that Stripe Connect gives them. */
export type AppearanceVariable = CamelCase<keyof typeof TOKENS>;

/**
 * The look as an object: the one that a host already gives to Stripe's Connect or Elements, or one of its own. What is
 * named in it becomes custom properties of the component's outermost element.
 *
 * It is applied in the browser, so a page that is rendered on a server has its look only once it is hydrated; say it
 * there by custom properties in CSS, which are the same by another name.
 *
 * @see https://docs.stripe.com/connect/get-started-connect-embedded-components#customize-the-look-of-connect-embedded-components
 * @see https://docs.stripe.com/elements/appearance-api
 */
export interface Appearance {
  /**
   * `auto` follows the visitor's system, `inherit` the page: its `color-scheme`, or a `.dark` or `[data-theme]` around
   * the component. Of the themes of Elements `night` is dark, `stripe` and `flat` are light, any other follows the
   * page.
   *
   * @default 'inherit'
   */
  theme?: 'light' | 'dark' | 'auto' | 'inherit' | 'stripe' | 'flat' | 'night' | 'none' | (string & {}) | undefined;
  /**
   * Values as CSS has them, by the names of Connect's variables, such as `colorPrimary: '#0b6b4f'`; `var(--brand)` is
   * one too. Names that the components do not read are warned of in development.
   */
  variables?: ({ [TName in AppearanceVariable]?: string | undefined } & { [name: string]: unknown }) | undefined;
  /** Ignored with a warning in development: rules are CSS here, on the classes of the parts. */
  rules?: unknown;
}
