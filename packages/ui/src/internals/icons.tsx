import type { ReactNode } from 'react';

/** What a picture takes. */
export interface IconProps {
  /** @default 'offtake-Icon' */
  className?: string | undefined;
}

/** A small picture beside words that say the same; hidden from assistive technology. Renders an `<svg>`. */
export type IconComponent = (props: IconProps) => ReactNode;

// A component each, so that those that are not shown are not shipped.

export function CheckIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3.5 8.5l3 3 6-7" />
    </Icon>
  );
}

export function ClockIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="8" cy="8" r="6.3" />
      <path d="M8 4.8V8l2.2 1.6" />
    </Icon>
  );
}

export function HandsIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M8 3.6V8.2l3 1.7" />
    </Icon>
  );
}

export function ShieldIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M8 1.6l5.4 2v4c0 3.3-2.2 5.6-5.4 6.8C4.8 13.2 2.6 10.9 2.6 7.6v-4z" />
    </Icon>
  );
}

export function AlertIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M8 2.2l6.2 11H1.8z" />
      <path d="M8 6.6v3M8 11.6v.1" />
    </Icon>
  );
}

export function InfoIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="8" cy="8" r="6.3" />
      <path d="M8 7.4v3.4M8 5v.1" />
    </Icon>
  );
}

export function CrossIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4.2 4.2l7.6 7.6M11.8 4.2l-7.6 7.6" />
    </Icon>
  );
}

export function SwapIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.5 5.5h9l-2.4-2.4M13.5 10.5h-9l2.4 2.4" />
    </Icon>
  );
}

export function QuestionIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5.6 6.1a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8" />
      <path d="M8 12.4v.1" />
    </Icon>
  );
}

export function OfflineIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M1.8 6.2a9 9 0 0 1 3.4-2M14.2 6.2a9 9 0 0 0-5.4-2.3M4.3 9a5.4 5.4 0 0 1 3-1.6M11.7 9a5.4 5.4 0 0 0-1-.8" />
      <path d="M8 12.4v.1M2.5 2l11 12" />
    </Icon>
  );
}

export function DotIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="8" cy="8" r="3" fill="currentColor" stroke="none" />
    </Icon>
  );
}

export function CertificateIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <rect x="3" y="2.5" width="10" height="8" rx="1" />
      <path d="M6.5 10.5V14L8 13l1.5 1v-3.5" />
    </Icon>
  );
}

export function ExternalIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.3 3.7L7.5 8.5" />
    </Icon>
  );
}

export function CopyIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
    </Icon>
  );
}

export function BiomassIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3 13C3 6.5 7 3 13.2 2.8 13.4 9 10 12.6 5 11.6" />
      <path d="M3 13.5C4.5 10.5 6.5 8.5 9 7" />
    </Icon>
  );
}

export function AirCaptureIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="8" cy="8" r="2.2" />
      <path d="M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3" />
    </Icon>
  );
}

export function WeatheringIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2 13l4-7 3 4 2-3 3 6z" />
    </Icon>
  );
}

export function MarineIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M1.5 10c2-2 4-2 6.5 0s4.5 2 6.5 0M1.5 6c2-2 4-2 6.5 0s4.5 2 6.5 0" />
    </Icon>
  );
}

function Icon({ className, children }: IconProps & { children: ReactNode }) {
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
      {children}
    </svg>
  );
}
