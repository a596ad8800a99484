import { printedBlocks } from '#domain/handouts/printed-blocks.ts';
import { emptyNote } from '#domain/notes/body.ts';
import { contentBlocks } from '#main/content/load.ts';
import { type HandoutInput, renderHandout } from '#main/documents/handout.ts';

/** Blocks of a usual handout, the ones that a sheet of two pages would lose first at the end. */
const usualBlocks: readonly string[] = [
  'after-your-session',
  'exercise-walking',
  'exercise-pelvic-tilt',
  'exercise-knee-rolls',
  'exercise-bridge',
  'change-position',
  'stay-active',
  'hot-or-swollen',
  'low-back-massage',
  'supportive-chair',
  'at-your-next-session',
  'book-your-next-visit',
  'deep-tissue-work',
  'small-habits',
  'what-massage-may-do',
  'how-long-it-lasts',
];

const names = ['Marta Łukasiewicz', 'Henrik Aaby', 'Chidi Nwosu', 'Josefa Prieto', 'Amélie Garnier'];
const places = [
  'after lunch',
  'before work',
  'along the river',
  'in the garden',
  'with the dog',
  'on the stairs',
];
const lengths = ['ten', 'fifteen', 'twenty', 'twenty-five', 'thirty', 'forty', 'fifty'];

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? '';

export type HandoutAsked = {
  readonly fontsFolder: string;
  /** How many of the usual blocks to print. */
  readonly blockCount: number;
  /** Varies the personal words, as they differ between real handouts. */
  readonly number: number;
};

export function handoutInput({ fontsFolder, blockCount, number }: HandoutAsked): HandoutInput {
  const blockIds = usualBlocks.slice(0, blockCount);
  return {
    practice: {
      name: 'Willow Street Massage',
      phone: '+1 612 555 0142',
      email: 'hello@willowstreet.example',
      address: '48 Willow Street\nMinneapolis, MN 55401',
      emergencyNumber: '911',
    },
    logo: null,
    therapist: { name: 'Ana Ruiz', credentials: 'LMT', techniques: ['deep-tissue', 'swedish'] },
    client: { name: pick(names, number), preferredName: '' },
    sessionDate: '2026-11-22',
    today: '2026-11-22',
    body: emptyNote,
    choice: {
      blockIds,
      message: `You moved more freely today. Walk ${pick(lengths, number)} minutes ${pick(places, number)}, and tell me how it felt.`,
      nextVisitDate: '2026-12-01',
      nextVisitTime: '14:30',
      language: 'en',
      paper: 'a4',
      largePrint: false,
      isGrey: false,
      doses: [],
      withMap: false,
    },
    blocks: printedBlocks(contentBlocks('en'), blockIds),
    adaptations: [],
    createdAt: '2026-11-22T15:02:11.000Z',
    fontsFolder,
  };
}

/** The fullest handout of two pages, and of how many blocks it is made. */
export async function fullestOfTwoPages(
  fontsFolder: string,
): Promise<{ readonly pdf: Uint8Array; readonly blockCount: number }> {
  for (let blockCount = usualBlocks.length; blockCount > 0; blockCount -= 1) {
    const { pdf, pages } = await renderHandout(handoutInput({ fontsFolder, blockCount, number: 0 }));
    if (pages === 2) return { pdf, blockCount };
  }
  throw new Error('No choice of blocks makes a handout of two pages');
}
