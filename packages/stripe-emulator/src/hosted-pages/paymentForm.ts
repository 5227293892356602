import { TEST_BANK_ACCOUNTS, TEST_CARDS } from '../money/testMethods.js';
import { html, type Html } from '../site/html.js';
import type { PaymentMethodType } from '../wire/CheckoutSession.js';
import { groupDigits } from './groupDigits.js';
import type { FormProblems, PaymentValues } from './readPaymentForm.js';

/** The form to pay with: a card, or a bank account where that is offered. Works without script. */
export function paymentForm(form: PaymentForm): Html {
  const { failure, methods, problems, submitLabel } = form;
  const hasBank = methods.includes('us_bank_account');
  return html`<form method="post" action="${form.action}" novalidate class="pay">
    ${alert(failure, problems)}${form.asksEmail ? emailField(form) : null}
    <fieldset class="methods">
      <legend>How do you want to pay?</legend>
      ${methods.includes('card') ? choice(form, 'card', 'Card', 'answers at once') : null}${
        hasBank ? choice(form, 'us_bank_account', 'US bank account', 'answers in days') : null
      }
    </fieldset>
    ${methods.includes('card') ? cardFields(form) : null}${hasBank ? bankFields(form) : null}
    <button class="button" type="submit">${submitLabel}</button>
    ${testNumbers(hasBank)}
  </form>`;
}

/** What the form shows. */
export interface PaymentForm {
  /** Path of the page. */
  action: string;
  asksEmail: boolean;
  methods: readonly PaymentMethodType[];
  submitLabel: string;
  values: PaymentValues;
  problems: FormProblems;
  /** Why the last attempt failed; `null` if none did. */
  failure: string | null;
}

function alert(failure: string | null, problems: FormProblems): Html | null {
  const entries = Object.entries(problems);
  if (failure !== null) return html`<div class="problem" role="alert"><p>${failure}</p></div>`;
  if (entries.length === 0) return null;
  return html`<div class="problem" role="alert">
    <p>${entries.length === 1 ? 'One field needs your attention:' : `${entries.length} fields need your attention:`}</p>
    <ul>
      ${entries.map(([name, problem]) => html`<li><a href="#${name}">${problem}</a></li>`)}
    </ul>
  </div>`;
}

function choice({ values }: PaymentForm, method: PaymentMethodType, label: string, hint: string): Html {
  const checked = values.method === method ? html` checked` : null;
  return html`<label class="method"
    ><input type="radio" name="method" value="${method}" id="method-${method}" ${checked} />
    <span>${label} <small>${hint}</small></span></label
  >`;
}

function emailField(form: PaymentForm): Html {
  return field(form, { name: 'email', label: 'Email', type: 'email', autocomplete: 'email' });
}

function cardFields(form: PaymentForm): Html {
  return html`<div class="fields" data-method="card">
    ${field(form, {
      name: 'number',
      label: 'Card number',
      autocomplete: 'cc-number',
      mode: 'numeric',
      placeholder: '4242 4242 4242 4242',
    })}
    <div class="pair">
      ${field(form, {
        name: 'expiry',
        label: 'Expiry date',
        autocomplete: 'cc-exp',
        mode: 'numeric',
        placeholder: 'MM / YY',
      })}${field(form, {
        name: 'cvc',
        label: 'Security code',
        autocomplete: 'cc-csc',
        mode: 'numeric',
        placeholder: '123',
      })}
    </div>
    ${field(form, { name: 'name', label: 'Name on card', autocomplete: 'cc-name' })}
  </div>`;
}

function bankFields(form: PaymentForm): Html {
  return html`<div class="fields" data-method="us_bank_account">
    ${field(form, { name: 'holder', label: 'Account holder', autocomplete: 'name' })}${field(form, {
      name: 'routing',
      label: 'Routing number',
      mode: 'numeric',
      placeholder: '110000000',
    })}${field(form, { name: 'account', label: 'Account number', mode: 'numeric', placeholder: '000123456789' })}
    <p class="hint">The bank takes days to answer: the order waits until it does.</p>
  </div>`;
}

interface Field {
  name: Exclude<keyof PaymentValues, 'method'>;
  label: string;
  type?: 'email' | 'text';
  autocomplete?: string;
  mode?: 'numeric' | 'text';
  placeholder?: string;
}

function field({ problems, values }: PaymentForm, input: Field): Html {
  const { autocomplete = 'off', label, mode = 'text', name, placeholder = '', type = 'text' } = input;
  const problem = problems[name];
  const isFirst = Object.keys(problems)[0] === name;
  const state = problem === undefined ? null : html` aria-invalid="true" aria-describedby="${name}-problem"`;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      inputmode="${type === 'email' ? 'email' : mode}"
      autocomplete="${autocomplete}"
      placeholder="${placeholder}"
      value="${values[name]}"
      maxlength="200"
      ${state}${isFirst ? html` autofocus` : null}
    />
    ${problem === undefined ? null : html`<p class="field-problem" id="${name}-problem">${problem}</p>`}
  </div>`;
}

/** Stripe's test numbers; each button fills the form, and keeps what was typed beside. */
function testNumbers(hasBank: boolean): Html {
  return html`<details class="test-numbers">
    <summary>Test numbers</summary>
    <ul>
      ${TEST_CARDS.map(({ label, number }) => numberButton(number, groupDigits(number), label))}${
        hasBank
          ? TEST_BANK_ACCOUNTS.map(({ label, number }) => numberButton(number, number, `Bank account. ${label}`))
          : null
      }
    </ul>
    <p class="hint">A button fills the form. Any future date and any security code will do.</p>
  </details>`;
}

function numberButton(number: string, shown: string, label: string): Html {
  return html`<li>
    <button type="submit" formmethod="get" name="fill" value="${number}">
      <span class="mono">${shown}</span> <span class="dim">${label}</span>
    </button>
  </li>`;
}
