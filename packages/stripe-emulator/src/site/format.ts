import { html, type Html } from './html.js';

/** Metric tons as a person reads them. @param metricTons A decimal string. */
export function formatTons(metricTons: string): string {
  const [whole = '0', decimals] = metricTons.split('.');
  const grouped = new Intl.NumberFormat('en').format(BigInt(whole));
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A time as a person reads it, in UTC. @param unixSeconds Seconds since the Unix epoch. */
export function formatTime(unixSeconds: number): Html {
  const iso = toIso(unixSeconds);
  return html`<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 16)}</time>`;
}

/** A date as a person reads it, in UTC, such as `2 November 2026`. */
export function formatDate(unixSeconds: number): Html {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return html`<time datetime="${toIso(unixSeconds)}">${format.format(unixSeconds * 1000)}</time>`;
}

/** A word of the wire as a person reads it: `awaiting_funds` as `Awaiting funds`. */
export function formatWord(word: string): string {
  const text = word.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function toIso(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toISOString();
}
