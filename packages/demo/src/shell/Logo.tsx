/** A coffee bean whose furrow is the wind. Renders an `<svg>`, hidden from assistive technology. */
export function Logo() {
  return (
    <svg className="Logo" viewBox="0 0 44 40" aria-hidden="true">
      <g transform="rotate(32 16 20)">
        <ellipse className="Logo-bean" cx="16" cy="20" rx="11" ry="15" />
        <path className="Logo-furrow" d="M16.500 5.500c-5.200 5-5.200 10-.3 14.500s5.200 10-.400 14.500" />
      </g>
      <path
        className="Logo-wind"
        d="M29.500 14.500h8.200a3 3 0 1 0-2.700-4.300M30.500 20h11M29 25.500h7a2.600 2.600 0 1 1-2.400 3.700"
      />
    </svg>
  );
}
