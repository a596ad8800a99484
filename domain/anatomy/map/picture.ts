import type { MapView } from '../body-map.ts';
import type { PainRegion, StructureId } from '../structures.ts';
import type { LandmarkId, MapLayer, MapSide } from './shape.ts';

/** What the map is about: the client's words, the therapist's findings, or, on paper, both at once. */
export const mapModes = ['client', 'findings', 'both'] as const;
export type MapMode = (typeof mapModes)[number];

/**
 * 0 where nothing was felt, 4 where the client withdraws from light touch: the higher of tone (0–3) and tenderness
 * (0–4) of a finding, so that the strongest thing found is the one seen.
 */
export type FindingStep = 0 | 1 | 2 | 3 | 4;

/** What a thing in the picture is about, so that a screen can join it to what can be chosen. Null for the body itself. */
export type MapSubject =
  | { readonly kind: 'region'; readonly region: PainRegion }
  | { readonly kind: 'structure'; readonly structure: StructureId; readonly side: MapSide }
  | null;

/**
 * Areas and lines. A role is not a colour: the screen and the paper have each their own for it.
 * `body` the skin, filled; `outline`, `bone`, `fold` lines; `muscle` a structure with nothing on it, filled faintly;
 * `pain` the client's hue with dots; `finding` the therapist's hue, lighter or darker by `step`, with lines that
 * stand closer by `step`; `treated` a thick contour; `referral` hatched in one direction; `locked` hatched in both.
 */
export type AreaRole =
  | 'body'
  | 'outline'
  | 'bone'
  | 'fold'
  | 'muscle'
  | 'pain'
  | 'finding'
  | 'treated'
  | 'referral'
  | 'locked';

export type MapArea = {
  readonly kind: 'area';
  readonly key: string;
  readonly role: AreaRole;
  readonly d: string;
  readonly about: MapSubject;
  /** Only with `finding`. */
  readonly step: FindingStep | null;
};

/** A free line: the client's or the therapist's hue. Width in units of the map. */
export type MapInk = {
  readonly kind: 'ink';
  readonly key: string;
  readonly hue: 'client' | 'findings';
  readonly d: string;
  readonly width: number;
};

/**
 * A sign set in a place. `active` a filled circle, `latent` an open one, both with their number beside them;
 * `step` the digit of a finding; `treated` a small T; `locked` a lock.
 */
export type MapSymbol = {
  readonly kind: 'symbol';
  readonly key: string;
  readonly symbol: 'active' | 'latent' | 'step' | 'treated' | 'locked';
  readonly x: number;
  readonly y: number;
  /** What is written in it or beside it; empty for a lock. */
  readonly text: string;
  readonly about: MapSubject;
};

/** The name of a landmark; the words are in domain/terms/map-en.ts and map-es.ts. */
export type MapLabel = {
  readonly kind: 'label';
  readonly key: string;
  readonly landmark: LandmarkId;
  readonly x: number;
  readonly y: number;
  /** Which end of the words stands in the place. */
  readonly anchor: 'start' | 'end';
  /** The line from the words to what they name. */
  readonly d: string;
};

export type MapPrimitive = MapArea | MapInk | MapSymbol | MapLabel;

/** A structure on one side, e.g. one whose rules keep hands off. */
export type StructurePlace = { readonly structure: StructureId; readonly side: MapSide };

/** How a picture is asked for, apart from what is marked in it. */
export type MapLook = {
  readonly view: MapView;
  readonly mode: MapMode;
  /** Structures with nothing on them are shown of this layer; null shows none of them. Findings are always shown. */
  readonly layer: MapLayer | null;
  /** Places that the safety rules keep hands off. */
  readonly locked: readonly StructurePlace[];
  /** The structure whose often described referral is shown; null for none. */
  readonly referralOf: StructurePlace | null;
  readonly hasLabels: boolean;
};
