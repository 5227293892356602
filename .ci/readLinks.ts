/** A link in a document. */
export interface DocumentLink {
  /** The line it stands in, from 1. */
  line: number;
  target: string;
}

const FENCE = /^\s*```/;
/** `[words](target)` and `![words](target "title")`; the words may hold code and one pair of brackets. */
const INLINE = /\[(?:[^[\]]|\[[^\]]*\])*\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g;
/** `[name]: target` */
const REFERENCE = /^\s*\[[^\]]+\]:\s+(\S+)/;

/** The links of a Markdown document, those in code left out. */
export function readLinks(document: string): DocumentLink[] {
  return readProse(document).flatMap(({ line, text }) => {
    const targets = [...text.replaceAll(/`[^`]*`/g, '``').matchAll(INLINE), REFERENCE.exec(text)];
    return targets.flatMap((match) => (match?.[1] === undefined ? [] : [{ line, target: match[1] }]));
  });
}

/** The anchors that the headings of a Markdown document have on GitHub. */
export function readAnchors(document: string): Set<string> {
  const anchors = new Set<string>();
  for (const { text } of readProse(document)) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(text)?.[1];
    if (heading === undefined) continue;
    const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[`*]/g, '');
    const slug = plain
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    anchors.add(unique(slug, anchors));
  }
  return anchors;
}

/** A second heading of the same words gets a number. */
function unique(slug: string, anchors: ReadonlySet<string>): string {
  if (!anchors.has(slug)) return slug;
  let number = 1;
  while (anchors.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

function readProse(document: string): { line: number; text: string }[] {
  let isCode = false;
  return document.split('\n').flatMap((text, index) => {
    const isFence = FENCE.test(text);
    if (isFence) isCode = !isCode;
    return isFence || isCode ? [] : [{ line: index + 1, text }];
  });
}
