/**
 * Solids: filled in the tone of the role, with one line around them that lies outside the filled area. A path of
 * several closed parts is one solid: the line runs around all of them together and not between them. The screen and
 * the paper have each their own tone for a role; `-far` is the side of the body away from the viewer.
 */
export const solidRoles = [
  'skin',
  'skin-far',
  'top',
  'top-far',
  'legs',
  'legs-far',
  'hair',
  'shoe',
  'prop',
  'prop-dark',
  'mat',
  'warm',
] as const;
export type SolidRole = (typeof solidRoles)[number];

/** Areas without a line: what takes a line away again where a part of the body goes over into another. */
export const patchRoles = ['top-patch', 'legs-patch', 'legs-far-patch', 'arrow-head', 'eye'] as const;
export type PatchRole = (typeof patchRoles)[number];

/**
 * Lines, never filled: `edge` the outline of a part laid on another, as heavy as the line around a solid; folds of the
 * face and of hands; edges of props; the floor; the way of a movement.
 */
export const strokeRoles = ['edge', 'fold', 'prop-line', 'floor', 'arrow'] as const;
export type StrokeRole = (typeof strokeRoles)[number];

export type FigureRole = SolidRole | PatchRole | StrokeRole;

/** `d` is SVG path data of M, L, C and Z, absolute, in whole units; 400 units are a metre of the person drawn. */
export type FigureShape = { readonly d: string; readonly role: FigureRole };

/** Painted in the order of the list. The box begins at 0 0; `width` and `height` in units. */
export type FigurePicture = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly FigureShape[];
};
