import { useEffect, useRef, type ReactNode } from 'react';

interface PageProps {
  title: string;
  /** A sentence under the title. */
  lead?: ReactNode;
  /** A small line above the title. */
  eyebrow?: ReactNode;
  children?: ReactNode;
}

const SITE = 'Northwind Roasters';

/** Whether a page was shown before: the first one must not take the focus from where the browser put it. */
let isFirstPage = true;

/** One page: its title in the document and as the only `<h1>`, which takes the focus when the page changes. */
export function Page({ title, lead, eyebrow, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · ${SITE}`;
  }, [title]);

  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);

  return (
    <>
      <header className="Page-header">
        {eyebrow !== undefined && <div className="Page-eyebrow">{eyebrow}</div>}
        <h1 className="Page-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="Page-lead">{lead}</p>}
      </header>
      {children}
    </>
  );
}
