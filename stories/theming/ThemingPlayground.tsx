import { useLayoutEffect, useRef, useState } from 'react';
import { readTokens, type Token } from '../docs/readTokens.js';
import { PlaygroundPreview } from './PlaygroundPreview.js';
import { PRESETS, type Theme } from './presets.js';
import { resolveColor, withSide, type Scheme } from './schemeColors.js';
import { ThemeOutput } from './ThemeOutput.js';
import { TokenField } from './TokenField.js';
import { TokenGroup } from './TokenGroup.js';
import './theming-playground.css';

const TOKENS = readTokens();
const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** Tokens to turn, the components that follow, and what to copy. */
export function ThemingPlayground({ preset, scheme: defaultScheme }: ThemingPlaygroundProps) {
  const [theme, setTheme] = useState<Theme>(PRESETS[preset] ?? {});
  const [scheme, setScheme] = useState(defaultScheme);
  const stage = useRef<HTMLDivElement>(null);
  const swatches = useSwatches(stage, theme, scheme);

  function handlePick({ name, fallback }: Token, hex: string) {
    const root = stage.current?.querySelector('.offtake-Root');
    const other = scheme === 'light' ? 'dark' : 'light';
    const otherHex = root ? resolveColor(root, theme[name] ?? fallback, other) : hex;
    setTheme({ ...theme, [name]: withSide(scheme, hex, otherHex) });
  }

  return (
    <div className="playground">
      <aside className="playground-panel" aria-label="Tokens">
        <h1>Theming playground</h1>
        <div className="playground-choices" role="group" aria-label="Start from">
          {Object.entries(PRESETS).map(([name, each]) => (
            <button key={name} type="button" aria-pressed={isSame(each, theme)} onClick={() => setTheme(each)}>
              {name}
            </button>
          ))}
        </div>
        <div className="playground-choices" role="group" aria-label="Scheme that is shown and edited">
          {SCHEMES.map((each) => (
            <button key={each} type="button" aria-pressed={each === scheme} onClick={() => setScheme(each)}>
              {each === 'light' ? 'Light' : 'Dark'}
            </button>
          ))}
        </div>
        <ThemeOutput theme={theme} />
        {[...groupTokens()].map(([group, tokens], index) => (
          <TokenGroup key={group} name={group} isOpenAtFirst={index === 0}>
            {tokens.map((token) => (
              <TokenField
                key={token.name}
                token={token}
                value={theme[token.name]}
                swatch={swatches.get(token.name) ?? '#000000'}
                onChange={(value) => setTheme(value === '' ? without(theme, token) : { ...theme, [token.name]: value })}
                onPick={(hex) => handlePick(token, hex)}
                onReset={() => setTheme(without(theme, token))}
              />
            ))}
          </TokenGroup>
        ))}
      </aside>
      <PlaygroundPreview stage={stage} theme={theme} scheme={scheme} />
    </div>
  );
}

export interface ThemingPlaygroundProps {
  /** What to start from, one of the names in PRESETS. */
  preset: string;
  scheme: Scheme;
}

/** What each colour comes to, as a field for colours wants it. */
function useSwatches(stage: { current: Element | null }, theme: Theme, scheme: Scheme): ReadonlyMap<string, string> {
  const [swatches, setSwatches] = useState<ReadonlyMap<string, string>>(new Map());
  useLayoutEffect(() => {
    const root = stage.current?.querySelector('.offtake-Root');
    if (!root) return;
    const colors = TOKENS.filter(({ kind }) => kind === 'color');
    // What a colour comes to is known only to the browser, once the theme is on the page.
    // oxlint-disable-next-line react/set-state-in-effect
    setSwatches(
      new Map(colors.map(({ name, fallback }) => [name, resolveColor(root, theme[name] ?? fallback, scheme)])),
    );
  }, [stage, theme, scheme]);
  return swatches;
}

/** The tokens by what they are of, the most asked for first. */
function groupTokens(): Map<string, Token[]> {
  const groups = new Map<string, Token[]>([
    ['Colours', []],
    ['Text and spacing', []],
    ['Corners', []],
  ]);
  for (const token of TOKENS) groups.set(groupOf(token), [...(groups.get(groupOf(token)) ?? []), token]);
  return groups;
}

function groupOf({ name, kind }: Token): string {
  if (name.endsWith('border-radius')) return 'Corners';
  if (name.startsWith('form-')) return 'Fields';
  if (name.startsWith('button-')) return 'Buttons';
  if (name.startsWith('badge-')) return 'Badges and notices';
  if (name.startsWith('overlay-')) return 'Dialogs';
  return kind === 'color' ? 'Colours' : 'Text and spacing';
}

function without(theme: Theme, { name }: Token): Theme {
  return Object.fromEntries(Object.entries(theme).filter(([each]) => each !== name));
}

function isSame(one: Theme, other: Theme): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
