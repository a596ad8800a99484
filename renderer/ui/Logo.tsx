import classes from './Logo.module.css';

export interface LogoProps {
  /** Height of the mark in pixels. */
  readonly size?: number;
  /** The name beside the mark; without it the mark is decoration and silent. */
  readonly name?: string;
}

/** A spine as the margin of a page of notes. Takes the accent for the mark and the ink for the name. */
export function Logo({ size = 24, name }: LogoProps) {
  return (
    <span className={classes.root} style={{ fontSize: size }}>
      <svg
        viewBox="0 0 24 24"
        width={size}
        height={size}
        fill="none"
        stroke="currentColor"
        strokeWidth={2.5}
        strokeLinecap="round"
        strokeLinejoin="round"
        className={classes.mark}
        aria-hidden="true"
        focusable="false"
      >
        <path d="M8 2.6C4.9 6 4.8 9.2 6.8 12.1C8.7 14.9 8.7 18 6.3 21.4M11 6.6H20M11.8 12H20M13 17.4H17" />
      </svg>
      {name !== undefined && <span className={classes.name}>{name}</span>}
    </span>
  );
}
