import { html, type Html, type HtmlValue } from './html.js';

/** A form of the control page. It works without the script, which only saves loading the page anew. */
export function actionForm(action: string, content: HtmlValue, fields: Readonly<Record<string, string>> = {}): Html {
  const hidden = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  return html`<form class="action" method="post" action="/_emulator/api${action}">${hidden}${content}</form>`;
}

/** A choice. */
export function select(
  name: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
): Html {
  const choices = options.map(([value, text]) => html`<option value="${value}">${text}</option>`);
  return html`<label class="field"
    ><span>${label}</span
    ><select name="${name}">
      ${choices}
    </select></label
  >`;
}

/** A line of text. */
export function input(name: string, label: string, attributes: InputAttributes = {}): Html {
  const { value = '', type = 'text', placeholder = '' } = attributes;
  const mode = type === 'number' ? html` inputmode="numeric" pattern="-?[0-9]+"` : html``;
  return html`<label class="field"
    ><span>${label}</span
    ><input name="${name}" value="${value}" placeholder="${placeholder}" autocomplete="off" ${mode}
  /></label>`;
}

interface InputAttributes {
  value?: string | number;
  type?: 'number' | 'text';
  placeholder?: string;
}
