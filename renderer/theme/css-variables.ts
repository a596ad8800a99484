import type { CSSVariablesResolver } from '@mantine/core';
import { type ToneName, toneOfColor } from './palette.ts';

type Variables = Record<string, string>;

function accentVariables(name: string): Variables {
  return {
    [`--mantine-color-${name}-text`]: 'var(--bn-accent-text)',
    [`--mantine-color-${name}-filled`]: 'var(--bn-accent)',
    [`--mantine-color-${name}-filled-hover`]: 'var(--bn-accent-hover)',
    [`--mantine-color-${name}-light`]: 'var(--bn-accent-tint)',
    [`--mantine-color-${name}-light-hover`]: 'var(--bn-accent-tint-hover)',
    [`--mantine-color-${name}-light-color`]: 'var(--bn-accent-text)',
    [`--mantine-color-${name}-outline`]: 'var(--bn-accent)',
    [`--mantine-color-${name}-outline-hover`]: 'var(--bn-accent-tint)',
  };
}

function toneVariables(name: string, tone: ToneName): Variables {
  if (tone === 'accent') return accentVariables(name);
  return {
    [`--mantine-color-${name}-text`]: `var(--bn-${tone}-text)`,
    [`--mantine-color-${name}-filled`]: `var(--bn-${tone}-line)`,
    [`--mantine-color-${name}-filled-hover`]: `var(--bn-${tone}-text)`,
    [`--mantine-color-${name}-light`]: `var(--bn-${tone}-tint)`,
    [`--mantine-color-${name}-light-hover`]: `var(--bn-${tone}-tint)`,
    [`--mantine-color-${name}-light-color`]: `var(--bn-${tone}-text)`,
    [`--mantine-color-${name}-outline`]: `var(--bn-${tone}-line)`,
    [`--mantine-color-${name}-outline-hover`]: `var(--bn-${tone}-tint)`,
  };
}

function greyVariables(name: 'gray' | 'dark'): Variables {
  return {
    [`--mantine-color-${name}-text`]: 'var(--bn-text-muted)',
    [`--mantine-color-${name}-filled`]: 'var(--bn-neutral-11)',
    [`--mantine-color-${name}-filled-hover`]: 'var(--bn-neutral-12)',
    [`--mantine-color-${name}-light`]: 'var(--bn-hover)',
    [`--mantine-color-${name}-light-hover`]: 'var(--bn-pressed)',
    [`--mantine-color-${name}-light-color`]: 'var(--bn-text-secondary)',
    [`--mantine-color-${name}-outline`]: 'var(--bn-line-control)',
    [`--mantine-color-${name}-outline-hover`]: 'var(--bn-hover)',
  };
}

function sharedVariables(): Variables {
  const tones = Object.entries(toneOfColor).map(([name, tone]) => toneVariables(name, tone));
  return {
    ...greyVariables('gray'),
    ...greyVariables('dark'),
    ...Object.assign({}, ...tones),
    '--mantine-primary-color-contrast': 'var(--bn-on-accent)',
    '--mantine-color-black': 'var(--bn-text)',
    '--mantine-color-bright': 'var(--bn-text)',
    '--mantine-color-text': 'var(--bn-text)',
    '--mantine-color-body': 'var(--bn-paper)',
    '--mantine-color-error': 'var(--bn-stop-text)',
    '--mantine-color-success': 'var(--bn-done-text)',
    '--mantine-color-placeholder': 'var(--bn-text-muted)',
    '--mantine-color-anchor': 'var(--bn-accent-text)',
    '--mantine-color-dimmed': 'var(--bn-text-muted)',
    '--mantine-color-default': 'var(--bn-control-surface)',
    '--mantine-color-default-hover': 'var(--bn-hover)',
    '--mantine-color-default-color': 'var(--bn-text)',
    '--mantine-color-default-border': 'var(--bn-line-strong)',
    '--mantine-color-disabled': 'var(--bn-hover)',
    '--mantine-color-disabled-color': 'var(--bn-text-disabled)',
    '--mantine-color-disabled-border': 'var(--bn-line)',
  };
}

/** Points every colour variable of Mantine at a token of ours; the tokens themselves know light and dark. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...sharedVariables(), '--mantine-color-white': 'var(--bn-control-surface)' },
  // In the dark Mantine writes white on filled controls, where we want the ink that goes on the accent.
  dark: { ...sharedVariables(), '--mantine-color-white': 'var(--bn-on-accent)' },
});
