// gallery/buildGallery.ts
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { env, execPath } from "node:process";
import { promisify } from "node:util";
import { build, defaultClientConditions, defaultServerConditions } from "vite";
var SOURCE = "@offtake/source";
var SERVER_ENVIRONMENT = { TZ: "Pacific/Kiritimati", LC_ALL: "de_DE.UTF-8", LANG: "de_DE.UTF-8" };
async function buildGallery(outDir) {
  const pageDir = join(import.meta.dirname, "page");
  await build({
    ...common(pageDir),
    base: "./",
    resolve: { conditions: [SOURCE, ...defaultClientConditions] },
    // The policy allows files of our own only, so nothing is inlined as a data: URL.
    build: { ...commonBuild(join(outDir, "page")), assetsInlineLimit: 0, modulePreload: false }
  });
  await build({
    ...common(pageDir),
    resolve: { conditions: [SOURCE, ...defaultServerConditions] },
    ssr: { noExternal: true, resolve: { conditions: [SOURCE, ...defaultServerConditions] } },
    build: { ...commonBuild(join(outDir, "server")), ssr: join(import.meta.dirname, "renderOnServer.tsx") }
  });
  return await renderStories(outDir);
}
async function renderStories(outDir) {
  const file = join(outDir, "rendered.json");
  const script = join(outDir, "server/renderOnServer.js");
  await promisify(execFile)(execPath, [script, file], { env: { ...env, ...SERVER_ENVIRONMENT } });
  return JSON.parse(await readFile(file, "utf8"));
}
function common(root) {
  return { root, mode: "development", configFile: false, logLevel: "warn" };
}
function commonBuild(outDir) {
  return { outDir, emptyOutDir: true, target: "es2023", minify: false, chunkSizeWarningLimit: Infinity };
}
export {
  buildGallery
};
