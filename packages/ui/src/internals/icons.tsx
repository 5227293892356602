import type { ReactNode } from 'react';

/** What a picture takes. */
export interface IconProps {
  /** @default 'offtake-Icon' */
  className?: string | undefined;
}

/** A small picture beside words that say the same; hidden from assistive technology. Renders an `<svg>`. */
export type IconComponent = (props: IconProps) => ReactNode;

// One path each, and marked as pure, so that those that are not shown are not shipped.

export const CheckIcon = /* @__PURE__ */ createIcon('M3.5 8.5l3 3 6-7');
export const ClockIcon = /* @__PURE__ */ createIcon('M14.3 8A6.3 6.3 0 1 1 8 1.7 6.3 6.3 0 0 1 14.3 8M8 4.8V8l2.2 1.6');
export const HandsIcon = /* @__PURE__ */ createIcon('M8 3.6V8.2l3 1.7');
export const ShieldIcon = /* @__PURE__ */ createIcon(
  'M8 1.6l5.4 2v4c0 3.3-2.2 5.6-5.4 6.8C4.8 13.2 2.6 10.9 2.6 7.6v-4z',
);
export const AlertIcon = /* @__PURE__ */ createIcon('M8 2.2l6.2 11H1.8zM8 6.6v3M8 11.6v.1');
export const InfoIcon = /* @__PURE__ */ createIcon('M14.3 8A6.3 6.3 0 1 1 8 1.7 6.3 6.3 0 0 1 14.3 8M8 7.4v3.4M8 5v.1');
export const CrossIcon = /* @__PURE__ */ createIcon('M4.2 4.2l7.6 7.6M11.8 4.2l-7.6 7.6');
export const SwapIcon = /* @__PURE__ */ createIcon('M2.5 5.5h9l-2.4-2.4M13.5 10.5h-9l2.4 2.4');
export const QuestionIcon = /* @__PURE__ */ createIcon('M5.6 6.1a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8M8 12.4v.1');
export const OfflineIcon = /* @__PURE__ */ createIcon(
  'M1.8 6.2a9 9 0 0 1 3.4-2M14.2 6.2a9 9 0 0 0-5.4-2.3M4.3 9a5.4 5.4 0 0 1 3-1.6M11.7 9a5.4 5.4 0 0 0-1-.8M8 12.4v.1M2.5 2l11 12',
);
export const DotIcon = /* @__PURE__ */ createIcon('M9.5 8A1.5 1.5 0 1 1 8 6.5 1.5 1.5 0 0 1 9.5 8zM8 8h.1', '3');
export const CertificateIcon = /* @__PURE__ */ createIcon('M3 2.5h10v8H3zM6.5 10.5V14L8 13l1.5 1v-3.5');
export const ExternalIcon = /* @__PURE__ */ createIcon('M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.3 3.7L7.5 8.5');
export const ChevronIcon = /* @__PURE__ */ createIcon('M4 6l4 4 4-4');
export const CopyIcon = /* @__PURE__ */ createIcon(
  'M5.5 7A1.5 1.5 0 0 1 7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12zM10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5',
);
export const BiomassIcon = /* @__PURE__ */ createIcon(
  'M3 13C3 6.5 7 3 13.2 2.8 13.4 9 10 12.6 5 11.6M3 13.5C4.5 10.5 6.5 8.5 9 7',
);
export const AirCaptureIcon = /* @__PURE__ */ createIcon(
  'M10.2 8A2.2 2.2 0 1 1 8 5.8 2.2 2.2 0 0 1 10.2 8M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3',
);
export const WeatheringIcon = /* @__PURE__ */ createIcon('M2 13l4-7 3 4 2-3 3 6z');
export const MarineIcon = /* @__PURE__ */ createIcon(
  'M1.5 10c2-2 4-2 6.5 0s4.5 2 6.5 0M1.5 6c2-2 4-2 6.5 0s4.5 2 6.5 0',
);

/** Draws a line of a path on a grid of 16 by 16. */
function createIcon(path: string, strokeWidth = '1.5'): IconComponent {
  return function Icon({ className = 'offtake-Icon' }) {
    return (
      <svg className={className} viewBox="0 0 16 16" aria-hidden="true">
        {/* What hosts say of every svg does not reach what its path says itself. */}
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth={strokeWidth}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    );
  };
}
