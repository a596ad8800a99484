import { type NoteBody, treatmentMinutes } from '#domain/notes/body.ts';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import { termsEn } from '#domain/terms/en.ts';
import { workPlaceEn } from '#domain/terms/note-en.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The last session in a few sentences: pain, response, what was treated, what was planned. */
export function lastSentences(body: NoteBody): readonly string[] {
  const { assessment, treatment, plan } = body;
  const sentences = [
    painSentence(body),
    assessment.response === null ? '' : t(`entry.last.response.${assessment.response}`),
    treatedSentence(treatment.rows, treatmentMinutes(body)),
    plan.nextFocus.trim() === '' ? '' : t('entry.last.focus', { words: withoutStop(plan.nextFocus) }),
    plan.homeCare.trim() === '' ? '' : t('entry.last.homeCare', { words: withoutStop(plan.homeCare) }),
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? [t('entry.last.nothing')] : sentences;
}

function painSentence({ subjective, assessment }: NoteBody): string {
  const { painBefore: before } = subjective;
  const { painAfter: after } = assessment;
  if (before === null) return after === null ? '' : t('entry.last.painAfter', { after });
  return after === null ? t('entry.last.painBefore', { before }) : t('entry.last.pain', { before, after });
}

/** Each place once, in the order of the work. */
function treatedSentence(rows: readonly TreatmentRow[], minutes: number): string {
  if (rows.length === 0) return '';
  const places = [
    ...new Set(
      rows.map(({ structure, side }) => `${workPlaceEn(structure).toLowerCase()} ${termsEn.side[side]}`),
    ),
  ].join(', ');
  return minutes === 0
    ? t('entry.last.treated', { places })
    : t('entry.last.treatedFor', { minutes, places });
}

/** The sentence brings its own full stop. */
function withoutStop(words: string): string {
  return words.trim().replace(/[.;,]+$/, '');
}
