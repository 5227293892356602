/** A page of a host, with its own document and nothing but the given styles. */
export interface HostPage {
  /** What holds the components. */
  stage: HTMLElement;
  close: () => void;
}

/** Opens a page with these stylesheets, in this order, and shows markup of ours on it. Its width is in CSS pixels. */
export async function openHostPage(stylesheets: readonly string[], markup: string, width = 1_000): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  const styles = stylesheets.map((css) => `<style>${css}</style>`).join('');
  // The font is the host's unless a token says otherwise; here it is the same on every page.
  frame.srcdoc = `<!doctype html><html lang="en"><head>${styles}</head><body style="margin: 0">
    <div id="stage" style="--offtake-font-family: sans-serif">${markup}</div></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const stage = frame.contentDocument?.getElementById('stage');
  if (!stage) throw new Error('The page of the host was not made; its markup cannot be looked at.');
  for (const layer of stage.querySelectorAll<HTMLElement>('[popover]')) layer.showPopover();
  return { stage, close: () => frame.remove() };
}
