import { ELEMENTS, PARTS, type PartEntry, type PartsTable } from '@offtake/ui/styling';
import { Fragment } from 'react';
import { DocsTable } from './DocsTable.js';

/**
 * The classes and `data-` attributes of a component and its parts, from the tables that its markup is tested against.
 */
export function StylingContract({ of: component }: { of: string }) {
  const parts = PARTS[component];
  if (!parts) {
    return (
      <p>
        Its classes begin with <code>.offtake-{component}</code>. They are no part of the contract yet: style it by
        tokens and by the shared elements.
      </p>
    );
  }
  return (
    <ContractTable parts={parts} classOf={(name) => `.offtake-${component}${name === 'root' ? '' : `-${name}`}`} />
  );
}

/** The same of the elements that several components are made of. */
export function SharedElements() {
  return <ContractTable parts={ELEMENTS} classOf={(name) => `.offtake-${name}`} />;
}

function ContractTable({ parts, classOf }: { parts: PartsTable; classOf: (name: string) => string }) {
  return (
    <DocsTable head={['Class', 'Part', 'Element', 'Attributes', 'Is']}>
      {Object.entries(parts).map(([name, { part, element, state, says }]) => (
        <tr key={name}>
          <td>
            <code>{classOf(name)}</code>
          </td>
          <td>{part && <code>{part}</code>}</td>
          <td>
            <code>{`<${element}>`}</code>
          </td>
          <td>
            <Attributes state={state} />
          </td>
          <td>{says}</td>
        </tr>
      ))}
    </DocsTable>
  );
}

function Attributes({ state }: { state: PartEntry['state'] }) {
  return Object.entries(state ?? {}).map(([name, values], index) => (
    <Fragment key={name}>
      {index > 0 && <br />}
      <code>data-{name}</code>
      {values === 'text' && ' as the backend says'}
      {Array.isArray(values) && `: ${values.join(', ')}`}
    </Fragment>
  ));
}
