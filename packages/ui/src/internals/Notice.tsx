'use client';

import type { NoticeProps } from '../provider/OfftakeComponents.js';
import { useUi } from '../provider/uiContext.js';
import { cx } from './cx.js';

export type { NoticeProps };

/**
 * The host's notice, or one in the look of the library: a term to know, or something that went wrong. Renders a
 * `<div>`.
 */
export function Notice(props: NoticeProps) {
  const { Notice: HostNotice = OwnNotice } = useUi().components ?? {};
  return <HostNotice {...props} />;
}

function OwnNotice({ tone = 'neutral', icon: Icon, role, className, children }: NoticeProps) {
  return (
    <div className={cx('offtake-Notice', className)} data-tone={tone} role={role}>
      <Icon className="offtake-Notice-icon" />
      <div className="offtake-Notice-text">{children}</div>
    </div>
  );
}
