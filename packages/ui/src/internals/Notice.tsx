'use client';

import type { ReactNode } from 'react';
import type { IconComponent } from './icons.js';

export interface NoticeProps {
  /** @default 'neutral' */
  tone?: 'neutral' | 'danger' | 'warning' | 'success' | undefined;
  icon: IconComponent;
  /** `alert` is read out at once, `status` when there is a pause; none is only there to be read. */
  role?: 'alert' | 'status' | undefined;
  children: ReactNode;
}

/** A sentence with a picture: a term to know, or something that went wrong. Renders a `<div>`. */
export function Notice({ tone = 'neutral', icon: Icon, role, children }: NoticeProps) {
  return (
    <div className="offtake-Notice" data-tone={tone} role={role}>
      <Icon className="offtake-Notice-icon" />
      <div className="offtake-Notice-text">{children}</div>
    </div>
  );
}
