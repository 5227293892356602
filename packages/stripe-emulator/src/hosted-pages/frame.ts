import { html, htmlResponse, type Html } from '../site/html.js';

/** Where the pages' style is served. */
export const HOSTED_CSS_PATH = '/c/hosted.css';

/** Nothing runs on these pages, and they load nothing but their own style. Payments lead on to other origins. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action *; base-uri 'none'; frame-ancestors 'none'";

/** A hosted page as an answer, marked as what it is. */
export function hostedResponse(page: HostedPage, status = 200): Response {
  const { title, content, hasProblem = false, language = 'en' } = page;
  const document = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>${hasProblem ? 'Error: ' : ''}${title}</title>
      <link rel="icon" href="/_emulator/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="${HOSTED_CSS_PATH}" />
    </head>
    <body>
      <header class="test-mode"><strong>Test page</strong> Made by an emulator of Stripe: no real money moves.</header>
      ${content}
    </body>
  </html>`;
  const response = htmlResponse(document, status);
  response.headers.set('Content-Security-Policy', POLICY);
  return response;
}

/** A page of its own. */
export interface HostedPage {
  title: string;
  content: Html;
  /** Whether the title should say that something is wrong. @default false */
  hasProblem?: boolean;
  language?: string;
}

/** A page that has only something to say. */
export function noticePage(notice: Notice, status = 200): Response {
  const { title, text, link, tone = 'neutral' } = notice;
  const content = html`<main class="notice" data-tone="${tone}">
    <span class="mark" aria-hidden="true">${MARKS[tone]}</span>
    <h1>${title}</h1>
    ${text}${link ? html`<p><a class="button quiet" href="${link.href}">${link.label}</a></p>` : null}
  </main>`;
  return hostedResponse({ title, content }, status);
}

/** Something to say. */
export interface Notice {
  title: string;
  text: Html;
  link?: { href: string; label: string } | null | undefined;
  tone?: keyof typeof MARKS;
}

const MARKS = { good: '✓', neutral: 'i', bad: '!' };

/** Leads on to another page. */
export function redirect(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } });
}

/** An address as far as it may be followed: of a web page, else `null`. */
export function safeHref(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return ['http:', 'https:'].includes(new URL(address).protocol) ? address : null;
}
