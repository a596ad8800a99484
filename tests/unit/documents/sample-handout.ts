import { printedBlocks } from '#domain/handouts/printed-blocks.ts';
import { suggestBlocks } from '#domain/handouts/suggest.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { allClear } from '#domain/safety/red-flags.ts';
import { contentBlocks } from '#main/content/load.ts';
import type { HandoutInput } from '#main/documents/handout-input.ts';
import { ensureFonts } from '#tools/fonts/fonts.ts';

export const fontsFolder = await ensureFonts();

const row = { structure: 'quadratus-lumborum', side: 'left', pressure: 3, minutes: 15 } as const;

/** A usual follow-up visit: Swedish and deep tissue work on a long-lasting back that does not like sitting. */
export const usualNote: NoteBody = {
  ...emptyNote,
  safety: { ...emptyNote.safety, screen: allClear },
  subjective: { ...emptyNote.subjective, painBefore: 5, aggravating: ['sitting'], qualities: ['ache'] },
  treatment: {
    ...emptyNote.treatment,
    rows: [
      newTreatmentRow('0197a000-0000-7000-8000-000000000001', {
        ...row,
        technique: 'swedish',
        stroke: 'effleurage',
      }),
      newTreatmentRow('0197a000-0000-7000-8000-000000000002', {
        ...row,
        technique: 'deep-tissue',
        stroke: 'stripping',
      }),
    ],
  },
};

/** The blocks that are suggested for a note. */
export function suggestedIds(note: NoteBody = usualNote): string[] {
  const suggestions = suggestBlocks({
    blocks: contentBlocks('en'),
    note,
    stage: 'chronic',
    facts: { isFirstSession: false, day: '2026-11-22', health: null, limitations: [] },
    verdict: { blocksExercises: false },
  });
  return suggestions.filter(({ isSuggested }) => isSuggested).map(({ id }) => id);
}

type Changes = Partial<Omit<HandoutInput, 'choice'>> & { readonly choice?: Partial<HandoutInput['choice']> };

/** A complete handout, with changes. */
export function sampleHandout({ choice, ...changes }: Changes = {}): HandoutInput {
  const complete = {
    blockIds: suggestedIds(),
    message:
      'You moved much more freely today. Try a short walk after lunch, and we look at the stairs next time.',
    nextVisitDate: '2026-12-01',
    nextVisitTime: '14:30',
    language: 'en' as const,
    paper: 'a4' as const,
    largePrint: false,
    isGrey: false,
    doses: [],
    withMap: false,
    ...choice,
  };
  return {
    practice: {
      name: 'Willow Street Massage',
      phone: '+1 612 555 0142',
      email: 'hello@willowstreet.example',
      address: '48 Willow Street\nMinneapolis, MN 55401',
      emergencyNumber: '911',
    },
    logo: null,
    therapist: {
      name: 'Ana Ruiz',
      credentials: 'LMT',
      techniques: ['deep-tissue', 'swedish', 'trigger-point'],
    },
    client: { name: 'Marta Łukasiewicz', preferredName: '' },
    sessionDate: '2026-11-22',
    today: '2026-11-22',
    body: usualNote,
    choice: complete,
    blocks: printedBlocks(contentBlocks('en'), complete.blockIds),
    adaptations: [],
    createdAt: '2026-11-22T15:02:11.000Z',
    fontsFolder,
    ...changes,
  };
}
