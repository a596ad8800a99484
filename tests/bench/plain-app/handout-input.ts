import { suggestBlocks } from '#domain/handouts/suggest.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { allClear } from '#domain/safety/red-flags.ts';
import { contentBlocks } from '#main/content/load.ts';
import type { HandoutInput } from '#main/documents/handout.ts';

const row = { structure: 'quadratus-lumborum', side: 'left', pressure: 3, minutes: 15 } as const;

/** A usual follow-up visit: two techniques on a long-lasting back that does not like sitting. */
const note: NoteBody = {
  ...emptyNote,
  safety: { ...emptyNote.safety, screen: allClear },
  subjective: { ...emptyNote.subjective, painBefore: 5, aggravating: ['sitting'], qualities: ['ache'] },
  treatment: {
    rows: [
      { ...row, id: '0197a000-0000-7000-8000-000000000001', technique: 'swedish', stroke: 'effleurage' },
      { ...row, id: '0197a000-0000-7000-8000-000000000002', technique: 'deep-tissue', stroke: 'stripping' },
    ],
    words: '',
  },
};

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

/** The handout that is suggested for that visit, with personal words that differ by number as real ones do. */
export function handoutInput(fontsFolder: string, number: number): HandoutInput {
  const blocks = contentBlocks('en');
  const suggestions = suggestBlocks({ blocks, note, stage: 'chronic', facts: { isFirstSession: false } });
  return {
    practice: {
      name: 'Willow Street Massage',
      phone: '+1 612 555 0142',
      email: 'hello@willowstreet.example',
      address: '48 Willow Street\nMinneapolis, MN 55401',
      emergencyNumber: '911',
    },
    therapist: { name: 'Ana Ruiz', credentials: 'LMT', techniques: ['deep-tissue', 'swedish'] },
    client: { name: pick(names, number), preferredName: '' },
    sessionDate: '2026-11-22',
    choice: {
      blockIds: suggestions.filter(({ isSuggested }) => isSuggested).map(({ id }) => id),
      message: `You moved more freely today. Walk ${pick(lengths, number)} minutes ${pick(places, number)}, and tell me how it felt.`,
      nextVisitDate: '2026-12-01',
      nextVisitTime: '14:30',
      language: 'en',
      paper: 'a4',
      largePrint: false,
    },
    blocks,
    createdAt: '2026-11-22T15:02:11.000Z',
    fontsFolder,
  };
}
