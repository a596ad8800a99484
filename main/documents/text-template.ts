import type { Span } from './text-runs.ts';

/** A sentence with `{{name}}` in it, filled with spans; what is not named stands as it is. */
export function filledSpans(template: string, values: Readonly<Record<string, Span>>): readonly Span[] {
  return template
    .split(/(\{\{\w+\}\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const name = /^\{\{(\w+)\}\}$/.exec(piece)?.[1];
      return (name === undefined ? undefined : values[name]) ?? { text: piece, weight: 'regular' };
    });
}
