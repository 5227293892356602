import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** What of valibot and of the check is in the bundle of an app that calls a backend. */
async function bundle(environment: string) {
  const { metafile } = await build({
    stdin: {
      contents: "export { createOfftakeClient } from './createOfftakeClient.js';",
      loader: 'ts',
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
    conditions: ['@offtake/source'],
    define: { 'process.env.NODE_ENV': JSON.stringify(environment) },
  });
  const outputs = Object.values(metafile.outputs);
  const inputs = outputs.flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  return {
    chunks: outputs.length,
    ofTheCheck: inputs.filter((path) => /valibot|\/development\/|\/violations\//.test(path)),
  };
}

it('has nothing of the check, nor of the schemas', async () => {
  expect(await bundle('production')).toEqual({ chunks: 1, ofTheCheck: [] });
});

it('has it apart while an app is being developed', async () => {
  const { chunks, ofTheCheck } = await bundle('development');
  expect(chunks).toBeGreaterThan(1);
  expect(ofTheCheck.length).toBeGreaterThan(0);
});
