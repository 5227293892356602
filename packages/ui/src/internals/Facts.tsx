import type { ReactNode } from 'react';
import { cx } from './cx.js';

/** Names and values, one pair a line. Renders a `<dl>`. */
export function Facts({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <dl className={cx('offtake-Facts', className)}>{children}</dl>;
}

/** One pair. `isTotal` sets it apart as the sum of those above. Renders a `<div>` with `<dt>` and `<dd>`. */
export function Fact({
  name,
  value,
  isTotal = false,
}: {
  name: ReactNode;
  value: ReactNode;
  isTotal?: boolean | undefined;
}) {
  return (
    <div className="offtake-Fact" data-total={isTotal ? '' : undefined}>
      <dt className="offtake-Fact-name">{name}</dt>
      <dd className="offtake-Fact-value">{value}</dd>
    </div>
  );
}
