import type { BlockView } from '#domain/contract/handouts.ts';
import { addMonths, type CalendarDate } from '#domain/dates/calendar-date.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { type OwnBlockFields, ownKindOf } from '#domain/handouts/own-block.ts';

/** What is being written of a text and is not saved yet. */
export type Wording = {
  /** Null for a new text. */
  readonly id: string | null;
  readonly language: HandoutLanguage;
  /** Number of the practice's wording that it was begun from; 0 for none. */
  readonly basedOn: number;
  readonly fields: OwnBlockFields;
  /** As it was when writing began: what is the same needs no saving. */
  readonly first: OwnBlockFields;
};

/** A text is gone through once a year: the interval of the texts that come with the program. */
const monthsToReview = 12;

/** A text in one language, as the list and the address name it: `en stay-active`. */
export function keyOfText({ id, language }: { readonly id: string | null; readonly language: string }) {
  return `${language} ${id ?? 'new'}`;
}

/** The text as it stands, reviewed today. Who words it anew has gone through it. */
export function reviewedFields(block: BlockView, today: CalendarDate): OwnBlockFields {
  return { ...fieldsOf(block), reviewedOn: today, reviewDue: addMonths(today, monthsToReview) };
}

/** The text as it stands. A kind that a practice does not word is never saved: such a text is not editable. */
export function fieldsOf(block: BlockView): OwnBlockFields {
  const { title, body, tags, sources, reviewedOn, reviewDue } = block;
  return { kind: ownKindOf(block) ?? 'self-care', title, body, tags, sources, reviewedOn, reviewDue };
}

/** Written in the practice, not begun from a text of the program. */
export function isOwnText({ version }: BlockView): boolean {
  return version === 0;
}

export function numberOf(block: BlockView | undefined): number {
  return block?.edit?.number ?? 0;
}

export function wordingOf(block: BlockView, today: CalendarDate): Wording {
  const fields = reviewedFields(block, today);
  return { id: block.id, language: block.language, basedOn: numberOf(block), fields, first: fields };
}

/** An empty text; `like` is the same text in another language. */
export function newWording(language: HandoutLanguage, today: CalendarDate, like?: BlockView): Wording {
  const empty = {
    kind: 'self-care' as const,
    title: '',
    body: '',
    tags: [],
    sources: [],
    reviewedOn: today,
    reviewDue: addMonths(today, monthsToReview),
  };
  const fields = like === undefined ? empty : { ...reviewedFields(like, today), title: '', body: '' };
  return { id: like?.id ?? null, language, basedOn: 0, fields, first: fields };
}

/** The fields as they are saved: an empty line is no source. */
export function savedFields({ fields }: Wording): OwnBlockFields {
  return { ...fields, sources: fields.sources.filter((source) => source.trim() !== '') };
}

export function isUnsaved({ fields, first }: Wording): boolean {
  return JSON.stringify(fields) !== JSON.stringify(first);
}
