import type { ReactNode } from 'react';
import './docs.css';

/** A table in a page of the documentation, with rows as `<tr>`. It scrolls by itself where it is too wide. */
export function DocsTable({ head, children }: { head: string[]; children: ReactNode }) {
  return (
    <div className="docs-table">
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
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
