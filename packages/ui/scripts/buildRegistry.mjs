// Writes the entries of a shadcn registry: a copy of each component, made of its parts, that a host puts among its own.
// See https://ui.shadcn.com/docs/registry/registry-item-json
import { readdirSync, readFileSync } from 'node:fs';
import { writeGenerated } from '../../../.ci/writeGenerated.mjs';

const registry = new URL('../registry/', import.meta.url);
const templates = new URL('templates/', registry);

/** Our tokens in the words of a host that is on shadcn. */
const CSS_VARIABLES = {
  'offtake-color-primary': 'var(--primary)',
  'offtake-color-background': 'var(--card)',
  'offtake-color-text': 'var(--card-foreground)',
  'offtake-color-secondary-text': 'var(--muted-foreground)',
  'offtake-color-border': 'var(--border)',
  'offtake-color-danger': 'var(--destructive)',
  'offtake-button-primary-color-text': 'var(--primary-foreground)',
  'offtake-border-radius': 'var(--radius)',
};

const items = readdirSync(templates).map((file) => {
  const content = readFileSync(new URL(file, templates), 'utf8');
  const component = file.replace('.tsx', '');
  return {
    name: `offtake-${component}`,
    type: 'registry:component',
    title: content.match(/export function (\w+)/)?.[1],
    description: content.match(/\/\*\* (.+) \*\//)?.[1],
    dependencies: ['@offtake/ui', '@offtake/hooks'],
    files: [
      {
        path: `templates/${file}`,
        type: 'registry:component',
        target: `components/offtake-${file}`,
        content,
      },
    ],
    cssVars: { light: CSS_VARIABLES },
  };
});

for (const item of items) {
  write(`${item.name}.json`, { $schema: 'https://ui.shadcn.com/schema/registry-item.json', ...item });
}
write('registry.json', {
  $schema: 'https://ui.shadcn.com/schema/registry.json',
  name: 'offtake',
  homepage: 'https://www.npmjs.com/package/@offtake/ui',
  items: items.map(({ files, ...item }) => ({ ...item, files: files.map(({ content: _content, ...file }) => file) })),
});

/**
 * @param {string} name
 * @param {object} value
 */
function write(name, value) {
  writeGenerated(new URL(name, registry), `${JSON.stringify(value, null, 2)}\n`);
}
