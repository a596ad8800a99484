import type { Path } from './path.ts';
import type { FigureRole } from './picture.ts';

/** Something drawn, still in metres. */
export type Drawn = { readonly role: FigureRole; readonly paths: readonly Path[] };
