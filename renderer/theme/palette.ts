import type { MantineColorsTuple } from '@mantine/core';

/** The colour families that a component may name, e.g. `<Button color="stop">`. */
export type ToneName = 'accent' | 'stop' | 'caution' | 'note' | 'done';

const token = (name: string): string => `var(--bn-${name})`;

/** Mantine wants ten shades a colour. Ours are tint, line and text, each repeated where Mantine looks. */
function toneTuple(tone: Exclude<ToneName, 'accent'>): MantineColorsTuple {
  const tint = token(`${tone}-tint`);
  const line = token(`${tone}-line`);
  const text = token(`${tone}-text`);
  return [tint, tint, tint, tint, line, line, text, text, text, text];
}

const accent: MantineColorsTuple = [
  token('accent-tint'),
  token('accent-tint'),
  token('accent-tint-hover'),
  token('accent-tint-hover'),
  token('accent'),
  token('accent'),
  token('accent'),
  token('accent-text'),
  token('accent-hover'),
  token('accent-hover'),
];

/** Read by Mantine in the light scheme: 0 and 1 surfaces, 3 lines, 4 control lines, 5 and 6 muted text. */
const gray: MantineColorsTuple = [
  token('neutral-2'),
  token('neutral-3'),
  token('neutral-5'),
  token('neutral-5'),
  token('neutral-8'),
  token('neutral-10'),
  token('neutral-10'),
  token('neutral-11'),
  token('neutral-11'),
  token('neutral-12'),
];

/** Read by Mantine in the dark scheme: 0 to 2 text, 3 icons, 4 lines, 5 and 6 raised surfaces, 7 page. */
const dark: MantineColorsTuple = [
  token('neutral-12'),
  token('neutral-11'),
  token('neutral-10'),
  token('neutral-10'),
  token('neutral-5'),
  token('neutral-3'),
  token('neutral-2'),
  token('neutral-1'),
  token('neutral-3'),
  token('neutral-1'),
];

const stop = toneTuple('stop');
const caution = toneTuple('caution');
const note = toneTuple('note');
const done = toneTuple('done');

/** Every colour name of Mantine that we use, and our own names for what the colours mean. */
export const palette = {
  accent,
  stop,
  caution,
  note,
  done,
  gray,
  dark,
  teal: accent,
  red: stop,
  yellow: caution,
  orange: caution,
  blue: note,
  green: done,
} as const satisfies Readonly<Record<string, MantineColorsTuple>>;

/** Colour name in the palette to the family of tokens that it shows. */
export const toneOfColor = {
  accent: 'accent',
  teal: 'accent',
  stop: 'stop',
  red: 'stop',
  caution: 'caution',
  yellow: 'caution',
  orange: 'caution',
  note: 'note',
  blue: 'note',
  done: 'done',
  green: 'done',
} as const satisfies Readonly<Record<string, ToneName>>;

/** The family of a colour name, or null for greys and colours that are not ours. */
export function toneNamed(color: string | undefined): ToneName | null {
  if (color === undefined) return 'accent';
  if (!Object.hasOwn(toneOfColor, color)) return null;
  return toneOfColor[color as keyof typeof toneOfColor];
}
