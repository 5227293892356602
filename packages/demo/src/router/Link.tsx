import type { ComponentProps, MouseEvent } from 'react';
import { navigate } from './navigate.js';
import { usePath } from './usePath.js';

interface LinkProps extends ComponentProps<'a'> {
  href: string;
  /**
   * When the link counts as the current page: on its own path, or also on those below it.
   * @default 'exact'
   */
  match?: 'exact' | 'section' | undefined;
}

/** A link to another page of the app. It is a real one: it can be opened in a new tab, copied and read by a crawler. */
export function Link({ href, match = 'exact', onClick, children, ...props }: LinkProps) {
  const path = usePath();
  const isAbove = match === 'section' && path.startsWith(`${href}/`);

  function handleClick(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    navigate(href);
  }

  return (
    <a aria-current={path === href ? 'page' : isAbove || undefined} {...props} href={href} onClick={handleClick}>
      {children}
    </a>
  );
}

/** Whether a click asks for this page to change, and not for a new tab, a new window or a download. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
