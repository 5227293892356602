'use client';

import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.js';

export interface NoticeProps {
  /** @default 'neutral' */
  tone?: 'neutral' | 'danger' | 'warning' | 'success' | undefined;
  icon: IconName;
  /** `alert` is read out at once, `status` when there is a pause; none is only there to be read. */
  role?: 'alert' | 'status' | undefined;
  children: ReactNode;
}

/** A sentence with a picture: a term to know, or something that went wrong. Renders a `<div>`. */
export function Notice({ tone = 'neutral', icon, role, children }: NoticeProps) {
  return (
    <div className="offtake-Notice" data-tone={tone} role={role}>
      <Icon name={icon} className="offtake-Notice-icon" />
      <div className="offtake-Notice-text">{children}</div>
    </div>
  );
}
