/**
 * Script of the control page: sends its forms without leaving the page, and keeps it up to date. Pages come as
 * documents by XMLHttpRequest, so that no text is ever made into HTML here.
 */
export const APP_JS = `'use strict';
(() => {
  const POLL_MS = 2500;
  const PARTS = 'section[id], #message';
  let isBusy = false;

  const load = (method, url, body) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(method, url);
      request.responseType = 'document';
      if (body) request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
      request.onload = () => (request.response ? resolve(request.response) : reject(new Error('no page')));
      request.onerror = () => reject(new Error('no answer'));
      request.send(body ? body.toString() : null);
    });

  const openIds = (root) => [...root.querySelectorAll('details[id][open]')].map(({ id }) => id);
  const isInUse = (part) =>
    part.querySelector(':popover-open') !== null || (part.contains(document.activeElement) && document.activeElement.matches('input, select'));

  const put = (page, isPoll) => {
    const known = new Set(openIds(document));
    const focused = document.activeElement && document.activeElement.id;
    for (const part of page.querySelectorAll(PARTS)) {
      const present = document.getElementById(part.id);
      if (!present || (isPoll && (isInUse(present) || part.id === 'message'))) continue;
      const fresh = document.adoptNode(part);
      for (const details of fresh.querySelectorAll('details[id]')) details.open = known.has(details.id);
      if (fresh.isEqualNode(present)) continue;
      present.replaceWith(fresh);
    }
    if (focused) document.getElementById(focused)?.focus();
  };

  const say = (text) => {
    const message = document.getElementById('message');
    if (message && message.childElementCount === 0) message.textContent = text;
  };

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (!form.matches('form.action')) return;
    event.preventDefault();
    const label = event.submitter ? event.submitter.textContent.trim() : '';
    const position = [...document.querySelectorAll('button')].indexOf(event.submitter);
    const sheet = form.closest('[popover]');
    isBusy = true;
    try {
      put(await load('POST', form.action, new URLSearchParams(new FormData(form, event.submitter))), false);
      say('Done: ' + label);
      document.querySelector('.problem')?.scrollIntoView({ block: 'nearest' });
      const opener = sheet && document.querySelector('[popovertarget="' + CSS.escape(sheet.id) + '"]');
      if (document.activeElement === document.body) (opener || document.querySelectorAll('button')[position])?.focus();
    } catch {
      location.reload();
    } finally {
      isBusy = false;
    }
  });

  setInterval(async () => {
    if (isBusy || document.hidden) return;
    try {
      const page = await load('GET', '/_emulator');
      if (!isBusy) put(page, true);
    } catch {
      say('The emulator does not answer.');
    }
  }, POLL_MS);
})();
`;
