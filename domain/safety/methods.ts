import type { Stroke, Technique } from '../notes/techniques.ts';
import type { MethodKind } from './verdict.ts';

type Method = { readonly technique: Technique; readonly stroke: Stroke | null };

/**
 * Which techniques and strokes are work of a kind. Deep tissue is deep whatever its stroke; held pressure and every
 * trigger point technique compress. "No forceful rocking" (osteoporosis) is said in words: no stroke of ours is that
 * (domain/safety/gentle-only.ts).
 */
const kinds: Readonly<Record<MethodKind, (method: Method) => boolean>> = {
  deep: ({ technique }) => technique === 'deep-tissue',
  friction: ({ stroke }) => stroke === 'friction' || stroke === 'cross-fibre',
  compression: ({ technique, stroke }) => technique === 'trigger-point' || stroke === 'sustained',
  percussion: ({ stroke }) => stroke === 'tapotement',
};

export function isOfKind(method: Method, kind: MethodKind): boolean {
  return kinds[kind](method);
}
