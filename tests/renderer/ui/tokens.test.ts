import { DEFAULT_THEME, mergeMantineTheme } from '@mantine/core';
import { describe, expect, test } from 'vitest';
import { cssVariablesResolver } from '#renderer/theme/css-variables.ts';
import { theme } from '#renderer/theme/theme.ts';
import { contrast, readTokens, type Scheme } from './tokens.ts';

const tokens = readTokens();
const schemes: readonly Scheme[] = ['light', 'dark'];

function color(scheme: Scheme, name: string): string {
  const value = tokens[scheme].get(name);
  if (value === undefined) throw new Error(`no token ${name}`);
  return value;
}

/** Pairs that fall short, with their ratio. */
function shortfalls(fronts: readonly string[], backs: readonly string[], atLeast: number): readonly string[] {
  return schemes.flatMap((scheme) =>
    fronts.flatMap((front) =>
      backs.flatMap((back) => {
        const ratio = contrast(color(scheme, front), color(scheme, back));
        return ratio >= atLeast ? [] : [`${scheme}: ${front} on ${back} is ${ratio.toFixed(2)}`];
      }),
    ),
  );
}

const pages = ['paper', 'sunken', 'floating', 'control-surface', 'hover'];
const meanings = ['stop', 'caution', 'note', 'done'];

describe('contrast of the tokens', () => {
  test('black on white is 21 and a colour on itself is 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#0f766e', '#0f766e')).toBe(1);
  });

  test('text can be read on every surface, pressed ones and the accent tint included', () => {
    const texts = ['text', 'text-secondary', 'text-muted', 'accent-text'];
    expect(shortfalls(texts, [...pages, 'pressed', 'accent-tint'], 4.5)).toEqual([]);
    expect(shortfalls(['text'], ['accent-tint-hover'], 4.5)).toEqual([]);
  });

  test('words on filled buttons can be read', () => {
    expect(shortfalls(['on-accent'], ['accent', 'accent-hover'], 4.5)).toEqual([]);
    expect(shortfalls(['on-stop'], ['stop-line'], 4.5)).toEqual([]);
  });

  test.each(meanings)('%s has readable text and a visible line on pages and on its own tint', (meaning) => {
    expect(shortfalls([`${meaning}-text`], [...pages, `${meaning}-tint`], 4.5)).toEqual([]);
    expect(shortfalls([`${meaning}-line`], [...pages, `${meaning}-tint`], 3)).toEqual([]);
  });

  test('lines that carry meaning can be seen where they are drawn', () => {
    const drawnOn = ['paper', 'sunken', 'floating', 'control-surface'];
    expect(shortfalls(['line-control', 'line-control-hover', 'chart-axis', 'accent'], drawnOn, 3)).toEqual(
      [],
    );
  });

  test.each(['words', 'findings'])('the hue of the %s works as text, as line and as four steps', (hue) => {
    expect(shortfalls([`${hue}-text`], ['paper', 'sunken', 'floating', `${hue}-1`], 4.5)).toEqual([]);
    expect(shortfalls([`${hue}-line`], ['paper', 'sunken', 'floating', 'chart-band'], 3)).toEqual([]);
    for (const scheme of schemes) {
      const onPaper = [1, 2, 3, 4].map((step) =>
        contrast(color(scheme, `${hue}-${step}`), color(scheme, 'paper')),
      );
      const growth = onPaper.map((ratio, index) => ratio / (onPaper[index - 1] ?? 1));
      expect(Math.min(...growth)).toBeGreaterThan(1.15);
    }
  });

  test('no colour is forgotten in the dark', () => {
    const direct = [...tokens.direct.keys()];
    expect(direct.length).toBeGreaterThan(40);
    expect(direct.filter((name) => !tokens.darkOnly.has(name) && name !== 'segment-line')).toEqual([]);
  });

  test('dark is chosen, not the light scale turned round', () => {
    const steps = Array.from({ length: 12 }, (_, index) => `neutral-${index + 1}`);
    const light = steps.map((step) => color('light', step));
    const dark = steps.map((step) => color('dark', step));
    expect(new Set([...light, ...dark]).size).toBe(24);
  });
});

describe("Mantine's own colours", () => {
  const resolved = cssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));

  function tokenOf(scheme: Scheme, variable: string): string {
    const variables: Readonly<Record<string, string>> = resolved[scheme];
    const value = variables[variable];
    const name = value === undefined ? undefined : /^var\(--bn-([\w-]+)\)$/.exec(value)?.[1];
    if (name === undefined) throw new Error(`${variable} is ${value}`);
    return color(scheme, name);
  }

  test.each([
    '--mantine-color-text',
    '--mantine-color-dimmed',
    '--mantine-color-placeholder',
    '--mantine-color-error',
    '--mantine-color-success',
    '--mantine-color-anchor',
    '--mantine-color-default-color',
    '--mantine-color-gray-light-color',
    '--mantine-color-stop-light-color',
  ])('%s can be read on paper, on controls and on floating things', (variable) => {
    for (const scheme of schemes) {
      for (const back of ['paper', 'control-surface', 'floating']) {
        expect(
          contrast(tokenOf(scheme, variable), color(scheme, back)),
          `${scheme} on ${back}`,
        ).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test.each(['accent', 'stop', 'caution', 'note', 'done', 'red', 'green', 'blue', 'yellow', 'teal'])(
    'the light variant of %s can be read',
    (name) => {
      for (const scheme of schemes) {
        const words = tokenOf(scheme, `--mantine-color-${name}-light-color`);
        expect(contrast(words, tokenOf(scheme, `--mantine-color-${name}-light`))).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test('every colour that the theme hands to Mantine is a token', () => {
    const values = Object.values(theme.colors ?? {}).flatMap((tuple) => [...(tuple ?? [])]);
    const unknown = values.filter(
      (value) => !tokens.light.has(/^var\(--bn-([\w-]+)\)$/.exec(value ?? '')?.[1] ?? ''),
    );
    expect(values.length).toBeGreaterThan(100);
    expect(unknown).toEqual([]);
  });
});
