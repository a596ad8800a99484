/** One font file of the documents: where it comes from and which characters it keeps. */
export interface FontCut {
  readonly file: string;
  readonly source: string;
  readonly licence: string;
  readonly ranges: readonly (readonly [number, number])[];
  /** OpenType features to keep; all when absent, as scripts that join letters need them. */
  readonly features?: readonly string[];
}

const fontPackages = '@expo-google-fonts';

const asciiAndLatin1: FontCut['ranges'] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
];

// Western and Central European, Turkish, Romanian and Vietnamese names, then the signs of the documents.
const latin: FontCut['ranges'] = [
  ...asciiAndLatin1,
  [0x100, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x218, 0x21b],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dd],
  [0x300, 0x304],
  [0x306, 0x30c],
  [0x323, 0x323],
  [0x327, 0x328],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9],
  [0x2002, 0x200a],
  [0x2010, 0x2015],
  [0x2018, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x2079],
  [0x2080, 0x2089],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2153, 0x215e],
  [0x2190, 0x2193],
  [0x2196, 0x2199],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
  [0x25a0, 0x25a1],
  [0x25b2, 0x25b2],
  [0x25b6, 0x25b6],
  [0x25bc, 0x25bc],
  [0x25cb, 0x25cb],
  [0x25cf, 0x25cf],
  [0x2610, 0x2611],
  [0x2713, 0x2714],
  [0x2717, 0x2717],
  [0xfb01, 0xfb02],
];

const greekAndCyrillic: FontCut['ranges'] = [
  ...asciiAndLatin1,
  [0x370, 0x3ff],
  [0x1f00, 0x1fff],
  [0x400, 0x52f],
  [0x2010, 0x2015],
  [0x2018, 0x2022],
  [0x2026, 0x2026],
  [0x2116, 0x2116],
];

const arabic: FontCut['ranges'] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x8a0, 0x8ff],
  [0x200c, 0x200f],
  [0x2010, 0x2015],
  [0x2018, 0x2022],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfeff],
];

const hebrew: FontCut['ranges'] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0x590, 0x5ff],
  [0x200c, 0x200f],
  [0x2010, 0x2015],
  [0x2018, 0x2022],
  [0x20aa, 0x20aa],
  [0xfb1d, 0xfb4f],
];

// Small capitals and stylistic sets would treble the files and are used nowhere.
const textFeatures = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum'];

const sourceSans = (style: string, file: string): FontCut => ({
  file,
  source: `${fontPackages}/source-sans-3/${style}/SourceSans3_${style}.ttf`,
  licence: `${fontPackages}/source-sans-3/LICENSE_FONT`,
  ranges: latin,
  features: textFeatures,
});

const notoSans = (style: string, file: string): FontCut => ({
  file,
  source: `${fontPackages}/noto-sans/${style}/NotoSans_${style}.ttf`,
  licence: `${fontPackages}/noto-sans/LICENSE_FONT`,
  ranges: greekAndCyrillic,
  features: textFeatures,
});

/** Every font file of the documents; paths are relative to `node_modules`. */
export const fontCuts: readonly FontCut[] = [
  sourceSans('400Regular', 'SourceSans3-Regular.ttf'),
  sourceSans('400Regular_Italic', 'SourceSans3-Italic.ttf'),
  sourceSans('700Bold', 'SourceSans3-Bold.ttf'),
  notoSans('400Regular', 'NotoSans-Regular.ttf'),
  notoSans('700Bold', 'NotoSans-Bold.ttf'),
  {
    file: 'NotoSansArabic-Regular.ttf',
    source: `${fontPackages}/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf`,
    licence: `${fontPackages}/noto-sans-arabic/LICENSE_FONT`,
    ranges: arabic,
  },
  {
    file: 'NotoSansHebrew-Regular.ttf',
    source: `${fontPackages}/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf`,
    licence: `${fontPackages}/noto-sans-hebrew/LICENSE_FONT`,
    ranges: hebrew,
  },
];
