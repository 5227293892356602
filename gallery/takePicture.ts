import type { Page } from 'playwright';

const MARGIN = 16;

/** A picture of what a story shows: its topmost dialog, or its components with a little of the page around them. */
export async function takePicture(page: Page): Promise<Buffer> {
  const { isDialog, ...clip } = await page.evaluate(measure, MARGIN);
  // A dialog is where the window is. To take the whole page, the window becomes as tall as the page.
  return await page.screenshot({ clip, fullPage: !isDialog, animations: 'disabled', caret: 'hide', scale: 'css' });
}

/** Runs in the page. */
function measure(margin: number) {
  const dialogs = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].slice(-1);
  const isDialog = dialogs.length > 0;
  const shown = isDialog ? dialogs : [...document.querySelectorAll('.offtake-Root')];
  const boxes = shown.map((element) => element.getBoundingClientRect());
  const { scrollWidth, scrollHeight } = document.documentElement;
  const page = isDialog
    ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
    : { left: -scrollX, top: -scrollY, right: scrollWidth - scrollX, bottom: scrollHeight - scrollY };
  const left = Math.max(page.left, Math.floor(Math.min(...boxes.map((box) => box.left)) - margin));
  const top = Math.max(page.top, Math.floor(Math.min(...boxes.map((box) => box.top)) - margin));
  const right = Math.min(page.right, Math.ceil(Math.max(...boxes.map((box) => box.right)) + margin));
  const bottom = Math.min(page.bottom, Math.ceil(Math.max(...boxes.map((box) => box.bottom)) + margin));
  return { isDialog, x: left - page.left, y: top - page.top, width: right - left, height: bottom - top };
}
