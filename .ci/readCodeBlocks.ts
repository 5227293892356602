/** A block of code in a document. */
export interface CodeBlock {
  /** The line of the document that the code begins in, from 1. */
  line: number;
  code: string;
  /** What readers are not shown and the code needs; empty for nothing. */
  given: string;
  /** The file that it is taken from, relative to the document; null for none. */
  source: string | null;
}

/** What is compiled; `sh`, `css` and the like are not. */
const FENCE = /^```(?:ts|tsx|js|jsx|mjs)\b/;
const SOURCE = /<!-- from (?<source>\S+) -->\s*$/;
const GIVEN = /<!-- given\n(?<given>[\s\S]*?)\n-->\s*$/;

/**
 * Reads the blocks of TypeScript and JavaScript out of a Markdown or MDX document. A comment that stands right before a
 * block and begins with the word `given` holds declarations that go in front of its code:
 *
 *     <!-- given
 *     declare const order: import('@offtake/hooks').Order;
 *     -->
 *
 * A comment `from src/example.test.ts` says that the code stands in that file, which is run as a test. MDX knows no
 * such comments: there the code says all that it needs.
 */
export function readCodeBlocks(document: string): CodeBlock[] {
  const lines = document.split('\n');
  const blocks: CodeBlock[] = [];
  let proseFrom = 0;
  for (let at = 0; at < lines.length; at += 1) {
    if (!lines[at]?.startsWith('```')) continue;
    const end = lines.indexOf('```', at + 1);
    if (end === -1) throw new Error(`The block of code in line ${at + 1} has no end.`);
    const prose = lines.slice(proseFrom, at).join('\n');
    const code = lines.slice(at + 1, end).join('\n');
    if (FENCE.test(lines[at])) {
      const given = GIVEN.exec(prose.replace(SOURCE, ''))?.groups?.['given'] ?? '';
      blocks.push({ line: at + 2, code, given, source: SOURCE.exec(prose)?.groups?.['source'] ?? null });
    }
    proseFrom = end + 1;
    at = end;
  }
  return blocks;
}
