import { drawDocument } from './draw-document.ts';

/** The page that is printed and never seen: it has no bridge, and the shell calls `draw` and waits for it. */
Object.assign(window, { draw: drawDocument });
