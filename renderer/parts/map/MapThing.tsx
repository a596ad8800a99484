import { memo } from 'react';
import type { MapArea, MapLabel, MapPrimitive, MapSymbol } from '#domain/anatomy/map/picture.ts';
import { signRadius } from '#domain/anatomy/map/signs.ts';
import { landmarkEn } from '#domain/terms/map-en.ts';
import { type PatternNames, patternFill } from './MapPatterns.tsx';
import classes from './map.module.css';

type ThingProps<Thing> = { readonly thing: Thing; readonly patterns: PatternNames };

/** One thing of a picture as SVG. Colours come from its role; a pattern, a digit or a sign always stands beside them. */
export const MapThing = memo(function MapThing({ thing, patterns }: ThingProps<MapPrimitive>) {
  switch (thing.kind) {
    case 'area':
      return <Area thing={thing} patterns={patterns} />;
    case 'ink':
      return <path className={classes.ink} data-hue={thing.hue} d={thing.d} strokeWidth={thing.width} />;
    case 'symbol':
      return <Sign thing={thing} />;
    case 'label':
      return <Label thing={thing} />;
  }
});

function Area({ thing, patterns }: ThingProps<MapArea>) {
  const { role, step, d } = thing;
  const pattern = patternOf(thing, patterns);
  return (
    <g>
      <path className={classes.area} data-role={role} data-step={step ?? undefined} d={d} />
      {pattern !== null && (
        <path className={classes.pattern} data-role={role} d={d} fill={patternFill(pattern)} />
      )}
    </g>
  );
}

function patternOf({ role, step }: MapArea, patterns: PatternNames): string | null {
  switch (role) {
    case 'pain':
      return patterns.dots;
    case 'referral':
      return patterns.referral;
    case 'locked':
      return patterns.locked;
    case 'finding':
      return patterns.steps[(step ?? 0) - 1] ?? null;
    default:
      return null;
  }
}

function Sign({ thing }: { readonly thing: MapSymbol }) {
  const { symbol, x, y, text } = thing;
  if (symbol === 'locked') return <Lock x={x} y={y} />;
  const isPoint = symbol === 'active' || symbol === 'latent';
  return (
    <g className={classes.sign} data-symbol={symbol}>
      {isPoint ? (
        <circle cx={x} cy={y} r={signRadius} />
      ) : (
        <rect
          x={x - signRadius}
          y={y - signRadius}
          width={signRadius * 2}
          height={signRadius * 2}
          rx={symbol === 'treated' ? 4 : 10}
        />
      )}
      <text x={x} y={y + 9} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}

/** A closed lock, about two letters wide. */
function Lock({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className={classes.lock} data-symbol="locked">
      <circle cx={x} cy={y} r={signRadius} />
      <path d={`M${x - 8} ${y - 2}h16v11h-16zM${x - 5} ${y - 2}v-4a5 5 0 0 1 10 0v4`} />
    </g>
  );
}

function Label({ thing }: { readonly thing: MapLabel }) {
  return (
    <g className={classes.label}>
      <path d={thing.d} />
      <text x={thing.x} y={thing.y} textAnchor={thing.anchor}>
        {landmarkEn[thing.landmark]}
      </text>
    </g>
  );
}
