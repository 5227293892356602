'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useFormat } from '../internals/useFormat.js';
import { REMOVAL_KINDS, type RemovalTons } from './removalByYear.js';
import { Part, useRemovalSummaryParts } from './removalSummaryParts.js';

export interface RemovalSummaryTableProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/**
 * The picture as a table, and its totals in a sentence, for those who do not see it. Renders a `<div>` around a
 * `<table>`, or nothing.
 */
export const RemovalSummaryTable = forwardRef<HTMLDivElement, RemovalSummaryTableProps>(
  function RemovalSummaryTable(props, ref) {
    const { state, removal, messages } = useRemovalSummaryParts('Table');
    const format = useFormat();
    if (state !== 'ready') return null;
    const { years, total, ordered } = removal;
    return (
      // A table is as wide as its words, whatever it is told; a box around it is not.
      <Part part="table" className="offtake-VisuallyHidden" given={props} partRef={ref}>
        <table>
          <caption>
            {messages['removal.summary']({
              ordered: format.number(ordered),
              delivered: format.number(total.delivered),
              underWay: format.number(total.underWay),
            })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{messages['removal.year']}</th>
              {REMOVAL_KINDS.map((kind) => (
                <th key={kind} scope="col">
                  {messages[`removal.${kind}`]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <Row key={year.year} name={`${year.year}`} tons={year} />
            ))}
            <Row name={messages['removal.totalRow']} tons={total} />
          </tbody>
        </table>
      </Part>
    );
  },
);

function Row({ name, tons }: { name: string; tons: RemovalTons }) {
  const { messages } = useRemovalSummaryParts('Table');
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{name}</th>
      {REMOVAL_KINDS.map((kind) => (
        <td key={kind}>{messages['common.metricTons']({ tons: format.number(tons[kind]) })}</td>
      ))}
    </tr>
  );
}
