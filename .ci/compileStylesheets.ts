import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';
import { compile } from 'tailwindcss';
import tailwind3 from 'tailwindcss-3';
import type { BrowserCommand } from 'vitest/node';
import { bundleStyles } from '../packages/ui/scripts/bundleStyles.mjs';

// Gives tests in a browser the stylesheets of hosts, each compiled by its own framework.

/** Stylesheets as text. */
export interface Stylesheets {
  /** Ours, byte for byte as they are shipped. */
  ours: Record<'styles.css' | 'styles.layered.css', string>;
  bootstrap5: string;
  tailwind3: string;
  tailwind4: string;
  /** Tailwind 4, in whose stylesheet ours are imported after its own. */
  tailwind4With: Record<'styles.css' | 'styles.layered.css', string>;
}

/** The stylesheets of hosts that use these utilities, and ours. */
export const compileStylesheets: BrowserCommand<[utilities: string[]]> = async (_context, utilities) => {
  const ours = {
    'styles.css': bundleStyles('styles.css'),
    'styles.layered.css': bundleStyles('styles.layered.css'),
  };
  return {
    ours,
    bootstrap5: await readFile(pathOf('bootstrap/dist/css/bootstrap.css'), 'utf8'),
    tailwind3: await compileTailwind3(utilities),
    tailwind4: await compileTailwind4(utilities, ''),
    tailwind4With: {
      'styles.css': await compileTailwind4(utilities, ours['styles.css']),
      'styles.layered.css': await compileTailwind4(utilities, ours['styles.layered.css']),
    },
  } satisfies Stylesheets;
};

async function compileTailwind3(utilities: readonly string[]): Promise<string> {
  const plugin = tailwind3({ content: [{ raw: utilities.join(' ') }] });
  const source = '@tailwind base; @tailwind components; @tailwind utilities;';
  const { css } = await postcss([plugin]).process(source, { from: undefined });
  return css;
}

async function compileTailwind4(utilities: string[], imported: string): Promise<string> {
  const compiler = await compile('@import "tailwindcss"; @import "ours";', {
    loadStylesheet: async (id) => {
      if (id === 'ours') return { path: '', base: '', content: imported };
      const path = pathOf(`${id}/index.css`);
      return { path, base: dirname(path), content: await readFile(path, 'utf8') };
    },
  });
  return compiler.build(utilities);
}

function pathOf(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}
