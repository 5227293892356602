import type { RemovalPathway } from '@offtake/contract';
import type { ReactNode } from 'react';

const PATHS = {
  check: <path d="M3.5 8.5l3 3 6-7" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6.3" />
      <path d="M8 4.8V8l2.2 1.6" />
    </>
  ),
  hands: <path d="M8 3.6V8.2l3 1.7" />,
  shield: <path d="M8 1.6l5.4 2v4c0 3.3-2.2 5.6-5.4 6.8C4.8 13.2 2.6 10.9 2.6 7.6v-4z" />,
  alert: (
    <>
      <path d="M8 2.2l6.2 11H1.8z" />
      <path d="M8 6.6v3M8 11.6v.1" />
    </>
  ),
  cross: <path d="M4.2 4.2l7.6 7.6M11.8 4.2l-7.6 7.6" />,
  swap: <path d="M2.5 5.5h9l-2.4-2.4M13.5 10.5h-9l2.4 2.4" />,
  question: (
    <>
      <path d="M5.6 6.1a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8" />
      <path d="M8 12.4v.1" />
    </>
  ),
  offline: (
    <>
      <path d="M1.8 6.2a9 9 0 0 1 3.4-2M14.2 6.2a9 9 0 0 0-5.4-2.3M4.3 9a5.4 5.4 0 0 1 3-1.6M11.7 9a5.4 5.4 0 0 0-1-.8" />
      <path d="M8 12.4v.1M2.5 2l11 12" />
    </>
  ),
  dot: <circle cx="8" cy="8" r="3" fill="currentColor" stroke="none" />,
  certificate: (
    <>
      <rect x="3" y="2.5" width="10" height="8" rx="1" />
      <path d="M6.5 10.5V14L8 13l1.5 1v-3.5" />
    </>
  ),
  external: <path d="M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.3 3.7L7.5 8.5" />,
  biomass_carbon_removal_and_storage: (
    <>
      <path d="M3 13C3 6.5 7 3 13.2 2.8 13.4 9 10 12.6 5 11.6" />
      <path d="M3 13.5C4.5 10.5 6.5 8.5 9 7" />
    </>
  ),
  direct_air_capture: (
    <>
      <circle cx="8" cy="8" r="2.2" />
      <path d="M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3" />
    </>
  ),
  enhanced_weathering: <path d="M2 13l4-7 3 4 2-3 3 6z" />,
  marine_carbon_removal: <path d="M1.5 10c2-2 4-2 6.5 0s4.5 2 6.5 0M1.5 6c2-2 4-2 6.5 0s4.5 2 6.5 0" />,
} as const satisfies Record<string, ReactNode> & Record<RemovalPathway, ReactNode>;

export type IconName = keyof typeof PATHS;

/** A small picture beside words that say the same; hidden from assistive technology. Renders an `<svg>`. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg
      className={className ?? 'offtake-Icon'}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {PATHS[name]}
    </svg>
  );
}

/** Whether there is a picture of this name, for names that come from a backend. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(PATHS, name);
}
