import { Canvas, Title, useOf } from '@storybook/addon-docs/blocks';
import { ComponentSummary, PropsTable } from './PropsTable.js';
import { SharedElements, StylingContract } from './StylingContract.js';
import { TokensTable } from './TokensTable.js';

/**
 * The page of a component: what it is, one story, its props, what can be styled, and the way to every other state. The
 * other stories are links, as each would start a backend of its own here.
 */
export function ComponentPage() {
  const { csfFile, preparedMeta } = useOf('meta', ['meta']);
  const stories = Object.values(csfFile.stories);
  const component = preparedMeta.title.split('/').at(-1) ?? '';
  const shown = stories.find(({ name }) => name === 'Default') ?? stories[0];
  return (
    <>
      <Title />
      <ComponentSummary of={component} />
      {shown && <Canvas of={shown.moduleExport} meta={csfFile.moduleExports} />}
      <h2>Props</h2>
      <p>
        Those of its outermost element are taken too, with <code>className</code> and <code>ref</code>. A star is for
        what has to be given.
      </p>
      <PropsTable of={component} />
      <h2>Parts, classes and attributes</h2>
      <StylingContract of={component} />
      <details>
        <summary>Elements that several components share</summary>
        <SharedElements />
      </details>
      <h2>Tokens</h2>
      <p>Custom properties, read from any element around the component.</p>
      <details>
        <summary>All that are read</summary>
        <TokensTable />
      </details>
      <h2>States</h2>
      <ul>
        {stories.map(({ id, name }) => (
          <li key={id}>
            <a href={`./?path=/story/${id}`} target="_parent">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
