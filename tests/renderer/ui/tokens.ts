import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Scheme = 'light' | 'dark';
export interface Tokens extends Readonly<Record<Scheme, ReadonlyMap<string, string>>> {
  /** What the light block states as a colour of its own. */
  readonly direct: ReadonlyMap<string, string>;
  /** What the dark block itself declares. */
  readonly darkOnly: ReadonlyMap<string, string>;
}

const file = join(import.meta.dirname, '..', '..', '..', 'renderer', 'theme', 'tokens.css');

/** The hex colours of one block of declarations, and what points at another token. */
function declarations(block: string): ReadonlyMap<string, string> {
  const found = [...block.matchAll(/--bn-([\w-]+):\s*(#[0-9a-f]{6}|var\(--bn-[\w-]+\));/g)];
  return new Map(found.map(([, name = '', value = '']) => [name, value]));
}

/** Follows tokens that point at other tokens down to the colour. */
function resolved(all: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const follow = (value: string): string | undefined => {
    const target = /^var\(--bn-([\w-]+)\)$/.exec(value)?.[1];
    if (target === undefined) return value;
    const next = all.get(target);
    return next === undefined ? undefined : follow(next);
  };
  const pairs = [...all].flatMap(([name, value]) => {
    const color = follow(value);
    return color === undefined ? [] : [[name, color] as const];
  });
  return new Map(pairs);
}

function blockAfter(css: string, selector: string): string {
  const start = css.indexOf(`${selector} {`);
  return start === -1 ? '' : css.slice(start, css.indexOf('}', start));
}

/** Reads the colours out of tokens.css: the light block, and the dark block laid over it. */
export function readTokens(): Tokens {
  const css = readFileSync(file, 'utf8');
  const light = declarations(blockAfter(css, ':root'));
  const dark = declarations(blockAfter(css, ':root[data-mantine-color-scheme="dark"]'));
  const lightColors = new Map([...light].filter(([, value]) => value.startsWith('#')));
  return {
    light: resolved(light),
    dark: resolved(new Map([...light, ...dark])),
    direct: lightColors,
    darkOnly: dark,
  };
}

function luminance(hex: string): number {
  const linear = (offset: number): number => {
    const channel = Number.parseInt(hex.slice(offset, offset + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
}

/** Contrast ratio of two opaque colours, 1 to 21, as WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const brighter = Math.max(luminance(one), luminance(other));
  const darker = Math.min(luminance(one), luminance(other));
  return (brighter + 0.05) / (darker + 0.05);
}
