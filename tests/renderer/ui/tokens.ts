import { readFileSync } from 'node:fs';

export type Scheme = 'light' | 'dark';
export type Tokens = Readonly<Record<Scheme, ReadonlyMap<string, string>>>;

const file = new URL('../../../renderer/theme/tokens.css', import.meta.url);

/** Reads the colours out of tokens.css: `light-dark(#…, #…)`, and tokens that point at another token. */
export function readTokens(): Tokens {
  const css = readFileSync(file, 'utf8');
  const light = new Map<string, string>();
  const dark = new Map<string, string>();
  for (const [, name, ofLight, ofDark] of css.matchAll(
    /--bn-([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g,
  )) {
    if (name === undefined || ofLight === undefined || ofDark === undefined) continue;
    light.set(name, ofLight);
    dark.set(name, ofDark);
  }
  for (const [, name, target] of css.matchAll(/--bn-([\w-]+):\s*var\(--bn-([\w-]+)\);/g)) {
    const ofLight = light.get(target ?? '');
    const ofDark = dark.get(target ?? '');
    if (name === undefined || ofLight === undefined || ofDark === undefined) continue;
    light.set(name, ofLight);
    dark.set(name, ofDark);
  }
  return { light, dark };
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
