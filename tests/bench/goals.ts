export interface Goal {
  /** The ratio must not be larger. */
  readonly atMost: number;
  /** What is divided by what. */
  readonly meaning: string;
  /** What a bare trial of the same parts reached; what shows that the goal can be met. */
  readonly reachedByTrial: string;
}

/**
 * The goals of the first release. They were set in November 2026 from a bare trial of the same parts (bundled shell,
 * window before database, React with a virtual list, SQLCipher with a raw key) on two cores with Electron 33.
 */
export const goals = {
  startVsBlank: {
    atMost: 1.25,
    meaning: 'start until the client list is drawn, key at hand / a blank window until its text is drawn',
    reachedByTrial: '1.18 to 1.20',
  },
  saveVsRaw: {
    atMost: 2,
    meaning: 'saving a note from the window / a raw encrypted insert and an empty call',
    reachedByTrial: '1.4',
  },
  clientSearchVsRaw: {
    atMost: 4,
    meaning: 'a name typed among 10,000 clients until it is found / a raw prepared query and an empty call',
    reachedByTrial: '2.4',
  },
  noteSearchVsLike: {
    atMost: 0.02,
    meaning: 'words in 200,000 notes, the newest 20, p95 / looking through all of them, encrypted',
    reachedByTrial: '0.0016',
  },
  clientListVsDom: {
    atMost: 2.5,
    meaning: 'search of 10,000 clients cleared until the next frame / 30 raw rows of DOM',
    reachedByTrial: '2.1',
  },
  keystroke: {
    atMost: 1.5,
    meaning:
      'a letter typed into a long note, while it saves itself, until it is drawn / into an empty input',
    reachedByTrial: 'not tried',
  },
  previewVsGoal: {
    atMost: 1,
    meaning: 'a letter typed until the handout’s page that has it is drawn / 150 ms',
    reachedByTrial: 'not tried',
  },
  progress300: {
    atMost: 1.5,
    meaning: 'Progress of a client with 300 sessions until it is drawn / of one with 5',
    reachedByTrial: 'not tried',
  },
  handoutVsChromium: {
    atMost: 0.7,
    meaning: 'a tagged handout of two pages / Chromium loading and printing the same text',
    reachedByTrial: '0.59',
  },
  handoutSize: {
    atMost: 0.6,
    meaning: 'bytes of that handout / bytes of Chromium’s',
    reachedByTrial: '0.51',
  },
  handoutAfterThousand: {
    atMost: 1.5,
    meaning: 'a handout after a thousand others / the first warm ones',
    reachedByTrial: 'not tried',
  },
  handoutMemory: {
    atMost: 1.2,
    meaning: 'memory in use after a thousand handouts / after the first warm ones',
    reachedByTrial: 'not tried',
  },
  memoryVsBlank: {
    atMost: 1.25,
    meaning: 'memory of all processes 5 s after the start / of a blank window',
    reachedByTrial: '1.11 with one process less',
  },
} as const satisfies Record<string, Goal>;

export type BenchKey = keyof typeof goals;

export const benchKeys = Object.keys(goals) as readonly BenchKey[];

/** Ratios by key: what the last line of a run says. */
export type Ratios = { readonly [Key in BenchKey]: number };
