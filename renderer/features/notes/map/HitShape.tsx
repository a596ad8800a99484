import { type KeyboardEvent, type MouseEvent, memo } from 'react';
import { mapHeight, mapWidth } from '#domain/anatomy/body-map.ts';
import classes from './board.module.css';
import type { MapTarget } from './map-places.ts';

/** Where in the drawing a click fell, in units of the map. */
export type Spot = { readonly x: number; readonly y: number };

export type Choose = (id: string, spot: Spot | null) => void;

type HitShapeProps = {
  readonly target: MapTarget;
  /** What is on it, in words, after its name. */
  readonly state: string;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
  /** In how many earlier sessions it was marked; empty for none. */
  readonly badge: string;
  readonly onChoose: Choose;
};

/** A place of the map that can be chosen: what takes the click, and the lines of hover and focus around it. */
export const HitShape = memo(function HitShape(props: HitShapeProps) {
  const { target, state, isSelected, isOpen, tabIndex, badge, onChoose } = props;
  const { id, name, d, hit, x, y } = target;
  const click = (event: MouseEvent<SVGGElement>) => {
    // The second click of a double click sets no point.
    if (event.detail <= 1) onChoose(id, spotOf(event));
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose(id, null);
  };
  return (
    <g
      role="option"
      aria-label={state === '' ? name : `${name}: ${state}`}
      aria-selected={isSelected}
      tabIndex={tabIndex}
      className={classes.shape}
      data-place={id}
      data-open={isOpen || undefined}
      onClick={click}
      onKeyDown={key}
    >
      <title>{name}</title>
      <path className={classes.hit} d={hit} />
      <path className={classes.ring} d={d} />
      {badge !== '' && (
        <g className={classes.badge}>
          <rect x={x + 10} y={y - 44} width="46" height="30" rx="15" />
          <text x={x + 33} y={y - 21} textAnchor="middle">
            {badge}
          </text>
        </g>
      )}
    </g>
  );
});

function spotOf({ currentTarget, clientX, clientY }: MouseEvent<SVGGElement>): Spot | null {
  const box = currentTarget.ownerSVGElement?.getBoundingClientRect();
  if (box === undefined || box.width === 0) return null;
  const within = (share: number, most: number) => Math.min(Math.max(Math.round(share * most), 0), most);
  return {
    x: within((clientX - box.left) / box.width, mapWidth),
    y: within((clientY - box.top) / box.height, mapHeight),
  };
}
