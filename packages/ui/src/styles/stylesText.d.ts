/**
 * The stylesheet as text, for a shadow tree.
 *
 * @example
 * const sheet = new CSSStyleSheet();
 * sheet.replaceSync(styles);
 * shadowRoot.adoptedStyleSheets.push(sheet);
 */
export declare const styles: string;
