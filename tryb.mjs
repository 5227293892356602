import { build } from 'esbuild';
await build({entryPoints:['gallery/buildGallery.ts'],bundle:true,packages:'external',platform:'node',format:'esm',outfile:'gallery/.try.mjs',define:{}});
const { buildGallery } = await import('./gallery/.try.mjs');
console.time('b');
const r = await buildGallery('/tmp/w-modes/node_modules/.cache/offtake-gallery');
console.timeEnd('b');
console.log(r.length, r.filter(x=>x.complaints.length).map(x=>[x.id,x.complaints[0].slice(0,300)]).slice(0,10), r.filter(x=>/ style=/.test(x.markup)).length);
console.log(r.find(x=>x.id.includes('orderlist--default')).markup.slice(0,1500))
