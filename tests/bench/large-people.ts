import { type ClientFields, emptyClient } from '#domain/clients/client.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { allClear } from '#domain/safety/red-flags.ts';
import { capital, madeUpWords, pick, type Random, sameRandom } from './made-up.ts';

/** As many clients as a practice of several therapists has after decades, and as many notes. */
export const largeClientCount = 10_000;
export const largeNoteCount = 200_000;

const words = sameRandom(20_261_122);
const given = madeUpWords(400, words).map(capital);
const family = madeUpWords(4_000, words).map(capital);

/** Words of notes, common ones first: the first hundred make up more than half of a text, as in a language. */
export const noteWords = madeUpWords(8_000, words);

/** The people of the practice, the same every time: clients in their order, then what is in the notes. */
export const practiceRandom = (): Random => sameRandom(7_112_026);

/** So many words are in the free texts of one note. */
const wordsOfNote = 90;

export function madeUpClient(random: Random): ClientFields {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => String(Math.floor(random() * 10))).join('');
  const phone = `0170 ${digits(3)} ${digits(4)}`;
  const day = (least: number, most: number): string =>
    String(least + Math.floor(random() * (most - least))).padStart(2, '0');
  return {
    ...emptyClient,
    name: `${pick(given, random() ** 2)} ${pick(family, random() ** 1.5)}`,
    phone,
    email: random() < 0.5 ? `${pick(family, random()).toLowerCase()}${digits(3)}@mail.example` : '',
    birthDate: `${String(1935 + Math.floor(random() * 70))}-${day(1, 13)}-${day(1, 29)}`,
    tags: random() < 0.1 ? ['evenings'] : [],
  };
}

export function madeUpNote(random: Random): NoteBody {
  const text = (count: number): string =>
    Array.from({ length: count }, () => pick(noteWords, random() ** 4)).join(' ');
  return {
    ...emptyNote,
    safety: { ...emptyNote.safety, screen: allClear },
    subjective: { ...emptyNote.subjective, complaint: text(10), painBefore: 5, words: text(wordsOfNote / 3) },
    objective: { ...emptyNote.objective, words: text(wordsOfNote / 3) },
    assessment: { ...emptyNote.assessment, painAfter: 3 },
    plan: { ...emptyNote.plan, frequency: 'Weekly', homeCare: text(wordsOfNote / 3) },
  };
}
