import { html } from '../site/html.js';
import { StripeProblem } from '../wire/StripeProblem.js';
import { noticePage } from './frame.js';

/** Answers a request to a page that was refused before the page could say why. Anything but a refusal is thrown on. */
export function refusalPage(failure: unknown): Response {
  if (!(failure instanceof StripeProblem)) throw failure;
  const text = html`<p>${failure.message}</p>`;
  return noticePage({ title: 'This request was refused', text }, failure.status);
}
