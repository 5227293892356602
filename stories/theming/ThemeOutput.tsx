import { useState } from 'react';
import type { Theme } from './presets.js';
import { printTheme, type ThemeFormat } from './printTheme.js';

const FORMATS: readonly { format: ThemeFormat; name: string }[] = [
  { format: 'css', name: 'CSS' },
  { format: 'appearance', name: 'appearance' },
];

/** The theme to copy. */
export function ThemeOutput({ theme }: { theme: Theme }) {
  const [format, setFormat] = useState<ThemeFormat>('css');
  const [copied, setCopied] = useState<string | null>(null);
  const text = printTheme(theme, format);
  const isEmpty = Object.keys(theme).length === 0;

  async function handleCopy() {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  }

  return (
    <section className="playground-output" aria-label="Your theme">
      <div className="playground-output-header">
        <div className="playground-choices" role="group" aria-label="Print as">
          {FORMATS.map(({ format: each, name }) => (
            <button key={each} type="button" aria-pressed={each === format} onClick={() => setFormat(each)}>
              {name}
            </button>
          ))}
        </div>
        <button type="button" className="playground-copy" disabled={isEmpty} onClick={() => void handleCopy()}>
          {copied === text ? 'Copied' : 'Copy'}
        </button>
      </div>
      {isEmpty ? (
        <p>Change a token or take a preset: what is to be copied appears here.</p>
      ) : (
        <pre>
          <code>{text}</code>
        </pre>
      )}
    </section>
  );
}
