import type { Pdf } from './load-pdfkit.ts';

const operators: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c' };
const written = new Map<string, string>();
/** More paths than all drawings of the handout have. */
const pathsKept = 4_000;

/**
 * Begins a path of M, L, C and Z, absolute, as the drawings have it. Each is turned into operators of PDF once in the
 * life of the process: the drawings are always the same, and reading them anew is half of what they cost.
 */
export function drawPath(pdf: Pdf, d: string): Pdf {
  let path = written.get(d);
  if (path === undefined) {
    path = [...d.matchAll(/([MLCZ])([^MLCZ]*)/g)].map(operatorOf).join('\n');
    if (written.size >= pathsKept) written.clear();
    written.set(d, path);
  }
  return pdf.addContent(path);
}

function operatorOf([, command = '', numbers = '']: RegExpMatchArray): string {
  return command === 'Z' ? 'h' : `${numbers.trim().replace(/[\s,]+/g, ' ')} ${operators[command] ?? ''}`;
}
