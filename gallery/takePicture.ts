import type { Page } from 'playwright';

const MARGIN = 16;

/** A picture of what a story shows: its topmost dialog, or its components with a little of the page around them. */
export async function takePicture(page: Page): Promise<Buffer> {
  const clip = await page.evaluate(measure, MARGIN);
  return await page.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide', scale: 'css' });
}

/** Runs in the page. */
function measure(margin: number) {
  const dialogs = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].slice(-1);
  const shown = dialogs.length > 0 ? dialogs : [...document.querySelectorAll('.offtake-Root')];
  const boxes = shown.map((element) => element.getBoundingClientRect());
  const { scrollWidth, scrollHeight } = document.documentElement;
  const left = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.left)) + scrollX - margin));
  const top = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.top)) + scrollY - margin));
  const right = Math.min(scrollWidth, Math.ceil(Math.max(...boxes.map((box) => box.right)) + scrollX + margin));
  const bottom = Math.min(scrollHeight, Math.ceil(Math.max(...boxes.map((box) => box.bottom)) + scrollY + margin));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
