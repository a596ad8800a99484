import { memo } from 'react';
import { inkPaths } from '#domain/consents/ink.ts';
import { type InkStroke, padHeight, padWidth } from '#domain/consents/signature.ts';
import classes from './SignaturePad.module.css';

/** Strokes of a signature at whatever size there is room for. */
export function InkView({ strokes }: { readonly strokes: readonly InkStroke[] }) {
  return (
    <svg
      className={classes.ink}
      viewBox={`0 0 ${padWidth} ${padHeight}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
      focusable="false"
    >
      {strokes.map((stroke, index) => (
        // Strokes have no name but their place, and only the last one changes.
        <StrokeLine key={`stroke-${String(index)}`} stroke={stroke} />
      ))}
    </svg>
  );
}

const StrokeLine = memo(function StrokeLine({ stroke }: { readonly stroke: InkStroke }) {
  return (
    <g>
      {inkPaths(stroke).map(({ d, width }) => (
        <path key={d} d={d} strokeWidth={width} />
      ))}
    </g>
  );
});
