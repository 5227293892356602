import { useState, type ReactNode } from 'react';

/** Fields under a name, which are there while it is open. */
export function TokenGroup({ name, isOpenAtFirst, children }: TokenGroupProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {isOpen && children}
    </details>
  );
}

interface TokenGroupProps {
  name: string;
  isOpenAtFirst: boolean;
  children: ReactNode;
}
