import { Fragment } from 'react';
import { DocsTable } from './DocsTable.js';
import components from './props.json';

const COMPONENTS: Readonly<Record<string, ComponentFacts>> = components;

/** The props of a component, as its types and docstrings have them. */
export function PropsTable({ of: component }: { of: string }) {
  return (
    <DocsTable head={['Prop', 'Type', 'Default', 'Is']}>
      {(COMPONENTS[component]?.props ?? []).map(({ name, type, isRequired, fallback, says }) => (
        <tr key={name}>
          <td>
            <code>
              {name}
              {isRequired && ' *'}
            </code>
          </td>
          <td>
            <code>{type}</code>
          </td>
          <td>{fallback}</td>
          <td>
            <Words text={says} />
          </td>
        </tr>
      ))}
    </DocsTable>
  );
}

/** What a component is, by the first sentences of its docstring. */
export function ComponentSummary({ of: component }: { of: string }) {
  return (
    <p>
      <Words text={COMPONENTS[component]?.says ?? ''} />
    </p>
  );
}

/** Words in backticks are code. */
function Words({ text }: { text: string }) {
  return text
    .split('`')
    .map((words, index) =>
      index % 2 === 1 ? <code key={words}>{words}</code> : <Fragment key={words}>{words}</Fragment>,
    );
}

interface ComponentFacts {
  says: string;
  props: { name: string; type: string; isRequired: boolean; fallback: string | null; says: string }[];
}
