import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, ensureChromium } from './ensureChromium.mjs';

// Lays the kept pictures out beside each other: index.html with all of them, and a PNG for each component.

const ROOT = join(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'gallery/pictures');
const SHEET = join(ROOT, 'gallery/sheet');

const STYLE = `
  body { margin: 0; padding: 24px; font: 14px/1.4 system-ui, sans-serif; color: #15201b; background: #d9dedb; }
  section { display: inline-block; padding: 8px; }
  h2 { margin: 8px 0; font-size: 20px; }
  h3 { margin: 16px 0 4px; font-size: 14px; font-weight: 500; }
  .row { display: flex; gap: 16px; align-items: flex-start; }
  img { display: block; max-inline-size: 640px; }
`;

/** As `gallery/pictureFolder.ts` keeps them: a folder for each story, and in it a picture for each mode. */
const pictures = (await readdir(PICTURES, { recursive: true })).filter((path) => path.endsWith('.png')).toSorted();
const names = [...new Set(pictures.map((path) => dirname(path)))];
const components = [...new Set(names.map((name) => name.split('--', 1)[0] ?? name))];

await rm(SHEET, { recursive: true, force: true });
await mkdir(SHEET, { recursive: true });
const index = join(SHEET, 'index.html');
await writeFile(index, renderPage());
await writePictures();
console.log(`${index}\n${components.map((component) => join(SHEET, `${component}.png`)).join('\n')}`);

function renderPage() {
  const sections = components.map((component) => {
    const rows = names.filter((name) => name.startsWith(`${component}--`)).map(renderRow);
    return `<section id="${component}"><h2>${component}</h2>${rows.join('')}</section>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${STYLE}</style>${sections.join('<br>')}`;
}

/** @param {string} story */
function renderRow(story) {
  const row = pictures.filter((path) => dirname(path) === story).map((path) => relative(SHEET, join(PICTURES, path)));
  return `<h3>${story}</h3><div class="row">${row.map((path) => `<img src="${path}" alt="">`).join('')}</div>`;
}

async function writePictures() {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  const page = await browser.newPage({ viewport: { width: 3_200, height: 1_000 } });
  await page.goto(`file://${index}`);
  for (const component of components) {
    await page.locator(`#${component}`).screenshot({ path: join(SHEET, `${component}.png`) });
  }
  await browser.close();
}
