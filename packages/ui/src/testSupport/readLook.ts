/** What an element and all within look like: computed styles by where they stand. */
export type Look = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Names for what another one says too, and what of itself paints nothing. */
const UNSEEN =
  /^--|^-webkit|(?:^|-)(?:block|inline)(?:-|$)|^scroll|-(?:origin|adjust)$|rule-color$|^(?:animation|transition|text-emphasis)|^(?:box-sizing|caret-color|tab-size)$/;

/** Reads the computed styles of everything of ours below an element, as far as they are seen. */
export function readLook(stage: Element): Look {
  const view = stage.ownerDocument.defaultView;
  if (!view) throw new Error('An element has a look only while it is on a page; put it there first.');
  const names = [...view.getComputedStyle(stage)].filter((name) => !UNSEEN.test(name));
  const look = new Map<string, ReadonlyMap<string, string>>();
  for (const [index, element] of [...stage.querySelectorAll('.offtake-Root, .offtake-Root *')].entries()) {
    if (element.closest('.offtake-VisuallyHidden, title')) continue;
    for (const box of boxesOf(element)) {
      const style = view.getComputedStyle(element, box);
      if (!isShown(style, box)) continue;
      const seen = names.filter((name) => isSeen(name, element, style));
      const place = `${index} ${nameOf(element)}${box ?? ''}`;
      look.set(place, new Map(seen.map((name) => [name, style.getPropertyValue(name)])));
    }
  }
  return look;
}

/** Tells what looks otherwise than it should, one line each. */
export function compareLooks(actual: Look, expected: Look): string[] {
  return [...new Set([...expected.keys(), ...actual.keys()])].flatMap((place) => {
    const is = actual.get(place);
    const was = expected.get(place);
    if (!is || !was) return [`${place} is ${is ? 'shown' : 'not shown'}`];
    return [...was].flatMap(([name, value]) =>
      is.get(name) === value ? [] : [`${place} ${name}: ${is.get(name)} instead of ${value}`],
    );
  });
}

function boxesOf(element: Element): (string | null)[] {
  return [null, '::before', '::after', ...(element.matches('input, textarea') ? ['::placeholder'] : [])];
}

function isShown({ content, display }: CSSStyleDeclaration, box: string | null): boolean {
  if (display === 'none') return false;
  return box === null || box === '::placeholder' || !['none', 'normal'].includes(content);
}

/** Much is said of elements that have no use for it: of lines that are not drawn, of words where there are none. */
function isSeen(name: string, element: Element, style: CSSStyleDeclaration): boolean {
  const line = name.match(/^(border-.+|outline)-(?:color|style|width)$/)?.[1];
  if (line !== undefined && style.getPropertyValue(`${line}-style`) === 'none') return false;
  if (line !== undefined) return name.endsWith('width') || parseFloat(style.getPropertyValue(`${line}-width`)) > 0;
  if (name === 'vertical-align') return /^inline|^table-cell/.test(style.display);
  if (name.startsWith('list-style')) return style.display === 'list-item';
  if (name.startsWith('caption') || name === 'border-collapse') return style.display.startsWith('table');
  if (/^(?:fill|stroke)/.test(name)) return ['path', 'rect', 'circle', 'line'].includes(element.localName);
  if (name === 'appearance') return element.localName !== 'button';
  return !element.matches('[type=radio]') || !/^(?:color|font|text|line-height)/.test(name);
}

function nameOf(element: Element): string {
  return [element.localName, ...element.classList].join('.');
}
