import { createElement } from 'react';

const TOKEN = /<!--[\s\S]*?-->|<\/(?<close>[\w-]+)>|<(?<open>[\w-]+)(?<attributes>[^>]*?)\/?>|(?<text>[^<]+)/g;
const ATTRIBUTE = /(?<name>[^\s=]+)="(?<value>[^"]*)"/g;
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'path',
  'rect',
  'circle',
  'line',
  'polyline',
]);
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

/**
 * Reads markup that React has rendered, and returns what creates the same elements again.
 *
 * @param {string} html well-formed, as React writes it.
 * @returns {() => import('react').ReactNode}
 */
export function toElements(html) {
  const root = { tag: null, attributes: {}, children: [] };
  const open = [root];
  for (const { groups } of html.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (groups.text !== undefined) parent.children.push(decode(groups.text));
    else if (groups.close !== undefined) {
      if (open.at(-1).tag === groups.close) open.pop();
    } else if (groups.open !== undefined) {
      const node = { tag: groups.open, attributes: readAttributes(groups.attributes), children: [] };
      parent.children.push(node);
      if (!VOID.has(groups.open) || html.includes(`</${groups.open}>`)) open.push(node);
    }
  }
  return () => root.children.map((node, index) => create(node, index));
}

function create(node, key) {
  if (typeof node === 'string') return node;
  const children = node.children.map((child, index) => create(child, index));
  return createElement(node.tag, { ...node.attributes, key }, ...children);
}

function readAttributes(text) {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(({ groups: { name, value } }) => {
      if (name === 'class') return ['className', decode(value)];
      if (name === 'value') return ['defaultValue', decode(value)];
      return [name, value === '' ? true : decode(value)];
    }),
  );
}

function decode(text) {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity]);
}
