import { FIELDS, PRODUCTS, quoteText } from '../draft.js';

export function mount(root) {
  const form = document.createElement('form');
  form.innerHTML = `<fieldset><legend>Portfolio</legend>${PRODUCTS.map(
    ({ id, name }, index) =>
      `<label><input type="radio" name="product" value="${id}" ${index === 0 ? 'checked' : ''}> ${name}</label>`,
  ).join('')}</fieldset>
    <label>How much <input name="amount" inputmode="decimal"></label>
    ${Object.entries(FIELDS)
      .map(([name, label]) => `<label>${label} <input name="${name}"></label>`)
      .join('')}
    <output></output><button>Review order</button>`;
  root.append(form);
  const output = form.querySelector('output');
  const write = () => (output.textContent = quoteText(form.elements.amount.value, form.elements.product.value));
  form.addEventListener('input', write);
  write();
  return { amount: '[name="amount"]' };
}
