import type { PaperSize } from '#domain/practice/practice.ts';

/** Colours of paper: ink, two greys, one accent; red stands only for "get help". Contrast on white ≥ 4.5:1 for text. */
export const colours = {
  ink: '#1C1917',
  muted: '#57534E',
  line: '#D6D3D1',
  frame: '#A8A29E',
  accent: '#0F766E',
  accentTint: '#F0F7F5',
  stop: '#B42318',
  stopTint: '#FDF4F3',
} as const;

/** One bold: each further weight would be a font of its own in every document. */
export type Weight = 'regular' | 'italic' | 'bold';

export type TextStyle = {
  /** Font size in points. */
  readonly size: number;
  /** Line height in points. */
  readonly leading: number;
  readonly weight: Weight;
  readonly colour: string;
};

export type TypeScale = {
  readonly title: TextStyle;
  readonly section: TextStyle;
  readonly heading: TextStyle;
  /** The name of an exercise. */
  readonly card: TextStyle;
  readonly lead: TextStyle;
  readonly body: TextStyle;
  /** How an exercise is done: beside each other two of them have narrow lines. */
  readonly step: TextStyle;
  /** The lists of the help box: many lines that must stay on one page. */
  readonly help: TextStyle;
  readonly small: TextStyle;
  readonly furniture: TextStyle;
};

export type Theme = {
  readonly paper: readonly [number, number];
  readonly margin: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly text: TypeScale;
  readonly isLarge: boolean;
  /** The unit of white space in points; spaces are whole multiples of it. */
  readonly unit: number;
};

/** Paper in points. */
const papers = { a4: [595.28, 841.89], letter: [612, 792] } as const satisfies Record<
  PaperSize,
  readonly [number, number]
>;

const plain = { weight: 'regular', colour: colours.ink } as const;

const regularText: TypeScale = {
  title: { size: 23, leading: 26, weight: 'bold', colour: colours.ink },
  section: { size: 12.5, leading: 15.5, weight: 'bold', colour: colours.accent },
  heading: { size: 10.3, leading: 13.5, weight: 'bold', colour: colours.ink },
  card: { size: 12, leading: 14, weight: 'bold', colour: colours.ink },
  lead: { ...plain, size: 12.5, leading: 17 },
  body: { ...plain, size: 10.3, leading: 13.5 },
  step: { ...plain, size: 10, leading: 12.6 },
  help: { ...plain, size: 9.5, leading: 11.8 },
  small: { ...plain, size: 9.5, leading: 12, colour: colours.muted },
  furniture: { ...plain, size: 9, leading: 12, colour: colours.muted },
};

// Large print as charities for blind people ask for it: 16 points or more, furniture included nearly.
const largeText: TypeScale = {
  title: { size: 30, leading: 36, weight: 'bold', colour: colours.ink },
  section: { size: 20, leading: 25, weight: 'bold', colour: colours.accent },
  heading: { size: 17, leading: 22.5, weight: 'bold', colour: colours.ink },
  card: { size: 18, leading: 23, weight: 'bold', colour: colours.ink },
  lead: { ...plain, size: 18, leading: 24.5 },
  body: { ...plain, size: 16.5, leading: 22.5 },
  step: { ...plain, size: 16.5, leading: 22 },
  help: { ...plain, size: 16.5, leading: 22 },
  small: { ...plain, size: 16, leading: 21, colour: colours.muted },
  furniture: { ...plain, size: 13, leading: 16, colour: colours.muted },
};

const recordText: TypeScale = {
  ...regularText,
  title: { ...regularText.title, size: 18, leading: 23 },
  section: { ...regularText.section, size: 12, leading: 15 },
  body: { ...plain, size: 10, leading: 13.5 },
  heading: { ...regularText.heading, size: 10, leading: 13.5 },
};

/** The look of a handout. */
export function handoutTheme(paper: PaperSize, isLarge: boolean): Theme {
  return {
    paper: papers[paper],
    // Letter is shorter than A4; with less margin the same sheet fills the same pages. Printers need about six
    // millimetres.
    margin:
      paper === 'letter'
        ? { left: 46, right: 46, top: 22, bottom: isLarge ? 48 : 37 }
        : { left: 48, right: 48, top: 29, bottom: isLarge ? 50 : 38 },
    text: isLarge ? largeText : regularText,
    isLarge,
    unit: isLarge ? 5 : 4,
  };
}

/** The look of sheets that are filled in or locked away: as a handout, with more white around. */
export function sheetTheme(paper: PaperSize): Theme {
  const margin =
    paper === 'letter'
      ? { left: 50, right: 50, top: 36, bottom: 44 }
      : { left: 54, right: 54, top: 42, bottom: 50 };
  return { ...handoutTheme(paper, false), margin };
}

/** The look of records: a little denser, with room for a running head. */
export function recordTheme(paper: PaperSize): Theme {
  return {
    paper: papers[paper],
    margin: { left: 54, right: 54, top: 72, bottom: 58 },
    text: recordText,
    isLarge: false,
    unit: 4,
  };
}

export function contentWidth({ paper, margin }: Theme): number {
  return paper[0] - margin.left - margin.right;
}
