import type { ReactNode } from 'react';
import './docs.css';

/** A table in a page of the documentation. It scrolls by itself where it is too wide. */
export function DocsTable({ head, rows }: DocsTableProps) {
  return (
    // What scrolls can be reached by keyboard.
    <div className="docs-table" role="region" aria-label={head.join(', ')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <td key={head[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DocsTableProps {
  head: string[];
  rows: { key: string; cells: ReactNode[] }[];
}
