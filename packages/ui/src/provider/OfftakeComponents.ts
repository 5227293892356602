import type { OfftakeError } from '@offtake/hooks';
import type { ComponentPropsWithoutRef, ComponentType, ReactNode, RefAttributes } from 'react';
import type { AsChild } from '../internals/createParts.js';
import type { IconComponent } from '../internals/icons.js';

/** What a button is given: the attributes of a `<button>`, and what it stands for. */
export interface ButtonProps extends ComponentPropsWithoutRef<'button'>, AsChild {
  /** @default 'secondary' */
  variant?: 'primary' | 'secondary' | 'danger' | 'link' | undefined;
  /** Shows that something is under way; the button keeps its place and its focus, and does nothing. */
  isPending?: boolean | undefined;
}

/** What a link is given: the attributes of an `<a>`. `target` is set where it leads to another site. */
export type LinkProps = ComponentPropsWithoutRef<'a'>;

/** What stands where nothing is. */
export interface EmptyStateProps {
  /** What there is none of, in a sentence. */
  children: ReactNode;
  className?: string | undefined;
}

/** What stands where something could not be loaded. */
export interface ErrorStateProps {
  /** What failed and why, in sentences. */
  children: ReactNode;
  /** What went wrong, by its code. */
  error: OfftakeError | Error;
  /** Tries again. */
  onRetry: () => void;
  /** What the way to try again is called. */
  retryLabel: string;
  isRetrying: boolean;
  className?: string | undefined;
}

/** What a notice is given. */
export interface NoticeProps {
  /** @default 'neutral' */
  tone?: 'neutral' | 'danger' | 'warning' | 'success' | undefined;
  icon: IconComponent;
  /** `alert` is read out at once, `status` when there is a pause; none is only there to be read. */
  role?: 'alert' | 'status' | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** Components of the host's that stand in for ours, wherever one is used. */
export interface OfftakeComponents {
  /** Takes a ref, which the focus is given by. */
  Button: ComponentType<ButtonProps & RefAttributes<HTMLButtonElement>>;
  Link: ComponentType<LinkProps>;
  Notice: ComponentType<NoticeProps>;
  EmptyState: ComponentType<EmptyStateProps>;
  ErrorState: ComponentType<ErrorStateProps>;
}
