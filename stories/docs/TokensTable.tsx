import { DocsTable } from './DocsTable.js';
import { readTokens } from './readTokens.js';

/** The custom properties that every component reads, from the table that the stylesheet is tested against. */
export function TokensTable() {
  return (
    <DocsTable
      head={['Token', 'Default', 'For']}
      rows={readTokens().map(({ name, property, fallback, says }) => ({
        key: name,
        cells: [<code>{property}</code>, <code>{fallback}</code>, says],
      }))}
    />
  );
}
