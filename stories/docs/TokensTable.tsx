import { DocsTable } from './DocsTable.js';
import { readTokens } from './readTokens.js';

/** The custom properties that every component reads, from the table that the stylesheet is tested against. */
export function TokensTable() {
  return (
    <DocsTable head={['Token', 'Default', 'For']}>
      {readTokens().map(({ name, property, fallback, says }) => (
        <tr key={name}>
          <td>
            <code>{property}</code>
          </td>
          <td>
            <code>{fallback}</code>
          </td>
          <td>{says}</td>
        </tr>
      ))}
    </DocsTable>
  );
}
