import { createTheme, defaultVariantColorsResolver, type VariantColorsResolver } from '@mantine/core';
import { componentDefaults } from './components.ts';
import { palette, toneNamed } from './palette.ts';

/** Filled buttons exist for the accent and for stop; the other meanings stay quiet tints. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  const tone = toneNamed(input.color);
  if (tone === null || input.variant !== 'filled') return resolved;
  if (tone === 'accent') return { ...resolved, color: 'var(--bn-on-accent)' };
  if (tone === 'stop') return { ...resolved, hover: 'var(--bn-stop-line)', color: 'var(--bn-on-stop)' };
  const tint = `var(--bn-${tone}-tint)`;
  return { ...resolved, background: tint, hover: tint, color: `var(--bn-${tone}-text)` };
};

const headings = (size: string) => ({
  fontSize: `var(--bn-size-${size})`,
  lineHeight: 'var(--bn-leading-heading)',
});

/** The one theme of Backnote. Sizes: xs is a dense row (26 px), sm the ordinary control (32 px). */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: 6,
  colors: palette,
  variantColorResolver,
  white: '#ffffff',
  black: '#211e1b',
  fontFamily: 'var(--bn-font)',
  fontFamilyMonospace: 'var(--bn-font-mono)',
  fontWeights: { regular: '400', medium: '550', bold: '650' },
  fontSizes: {
    xs: 'var(--bn-size-12)',
    sm: 'var(--bn-size-13)',
    md: 'var(--bn-size-14)',
    lg: 'var(--bn-size-16)',
    xl: 'var(--bn-size-20)',
  },
  lineHeights: {
    xs: 'var(--bn-leading)',
    sm: 'var(--bn-leading)',
    md: 'var(--bn-leading)',
    lg: 'var(--bn-leading)',
    xl: 'var(--bn-leading-heading)',
  },
  headings: {
    fontFamily: 'var(--bn-font)',
    fontWeight: '650',
    sizes: {
      h1: headings('20'),
      h2: headings('16'),
      h3: headings('14'),
      h4: headings('13'),
      h5: headings('13'),
      h6: headings('12'),
    },
  },
  spacing: {
    xs: 'var(--bn-space-4)',
    sm: 'var(--bn-space-8)',
    md: 'var(--bn-space-12)',
    lg: 'var(--bn-space-16)',
    xl: 'var(--bn-space-24)',
    xxl: 'var(--bn-space-32)',
  },
  radius: {
    xs: '3px',
    sm: '4px',
    md: 'var(--bn-radius)',
    lg: '8px',
    xl: '10px',
  },
  defaultRadius: 'md',
  shadows: {
    xs: 'none',
    sm: 'none',
    md: 'var(--bn-shadow-floating)',
    lg: 'var(--bn-shadow-floating)',
    xl: 'var(--bn-shadow-floating)',
  },
  cursorType: 'default',
  focusRing: 'auto',
  activeClassName: '',
  respectReducedMotion: true,
  components: componentDefaults,
});
