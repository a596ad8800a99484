import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { placeForKey } from '#renderer/ui/move-by-place.ts';
import { type Choose, HitShape } from './HitShape.tsx';
import type { MapTarget } from './map-places.ts';

type HitShapesProps = {
  readonly label: string;
  readonly targets: readonly MapTarget[];
  readonly isSelected: (target: MapTarget) => boolean;
  readonly stateOf: (target: MapTarget) => string;
  readonly badgeOf: (target: MapTarget) => string;
  /** The place whose panel is open. */
  readonly openId: string | null;
  readonly onChoose: Choose;
};

/** All places of one picture: one tab stop, from which the arrows go to the nearest place in their direction. */
export function HitShapes(props: HitShapesProps) {
  const { label, targets, isSelected, stateOf, badgeOf, openId, onChoose } = props;
  const [visited, setVisited] = useState<string | null>(null);
  const stop = targets.find(({ id }) => id === (visited ?? openId)) ?? targets.find(isSelected) ?? targets[0];

  const move = (event: KeyboardEvent<SVGGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || stop === undefined) return;
    const next = placeForKey(event.key, stop.id, targets);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGGElement>(`[data-place="${next}"]`)?.focus();
  };
  const visit = ({ target }: FocusEvent<SVGGElement>) => {
    const id = target.getAttribute('data-place');
    if (id !== null) setVisited(id);
  };

  return (
    <g role="listbox" aria-label={label} aria-multiselectable tabIndex={-1} onKeyDown={move} onFocus={visit}>
      {targets.map((target) => (
        <HitShape
          key={target.id}
          target={target}
          state={stateOf(target)}
          isSelected={isSelected(target)}
          isOpen={target.id === openId}
          tabIndex={target.id === stop?.id ? 0 : -1}
          badge={badgeOf(target)}
          onChoose={onChoose}
        />
      ))}
    </g>
  );
}
