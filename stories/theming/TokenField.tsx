import { useId } from 'react';
import type { Token } from '../docs/readTokens.js';

/** Edits one token: colours by a picker or as text, the rest as text. */
export function TokenField({ token, value, swatch, onChange, onPick, onReset }: TokenFieldProps) {
  const id = useId();
  return (
    <div className="playground-token">
      <label htmlFor={id} title={token.says}>
        {token.name}
      </label>
      <div className="playground-token-value">
        {token.kind === 'color' && (
          <input
            type="color"
            aria-label={`Pick ${token.name}`}
            value={swatch}
            onChange={(event) => onPick(event.target.value)}
          />
        )}
        <input
          id={id}
          type="text"
          spellCheck={false}
          placeholder={token.fallback}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
        {value !== undefined && (
          <button type="button" aria-label={`Reset ${token.name}`} onClick={onReset}>
            ×
          </button>
        )}
      </div>
    </div>
  );
}

interface TokenFieldProps {
  token: Token;
  /** Absent while it is as the stylesheet has it. */
  value: string | undefined;
  /** What the colour comes to now. */
  swatch: string;
  onChange: (value: string) => void;
  onPick: (hex: string) => void;
  onReset: () => void;
}
