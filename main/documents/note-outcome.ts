import { judgePain } from '#domain/measures/pain.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
import { termsEn } from '#domain/terms/en.ts';
import type { Block, Canvas } from './canvas.ts';
import { factRows, noteSection, ofTen, typedWords } from './note-parts.ts';
import { dayInWords, timeInWords } from './words.ts';

export function assessmentBlocks(canvas: Canvas, body: NoteBody): readonly Block[] {
  const { response, painAfter, adverse, irritability, words } = body.assessment;
  return noteSection(canvas, 'A  Assessment', (section) => [
    ...factRows(canvas, section, [
      ['Response', response === null ? '' : termsEn.change[response]],
      ['Pain after', ofTen(painAfter)],
      ['In this session', painChange(body)],
      ['Adverse reaction', adverse.map((id) => termsEn.adverse[id]).join('; ')],
      ['Irritability', irritability === null ? '' : termsEn.irritability[irritability]],
    ]),
    ...typedWords(canvas, section, 'Notes', words),
  ]);
}

/** Pain before and after in words, judged by the smallest meaningful change (Ostelo 2008: 2 points or 30 %). */
function painChange({ subjective, assessment }: NoteBody): string {
  const before = subjective.painBefore;
  const after = assessment.painAfter;
  if (before === null || after === null) return '';
  return `Pain ${before} to ${after}. ${termsEn.verdict[judgePain(before, after).verdict]}.`;
}

export function planBlocks(canvas: Canvas, { plan }: NoteBody, paper: PaperSize): readonly Block[] {
  const at = plan.nextVisitTime === null ? '' : `, ${timeInWords(plan.nextVisitTime, paper)}`;
  const visit = plan.nextVisitDate === null ? '' : `${dayInWords(plan.nextVisitDate, paper)}${at}`;
  return noteSection(canvas, 'P  Plan', (section) => [
    ...factRows(canvas, section, [
      ['How often', plan.frequency],
      ['Next focus', plan.nextFocus],
      ['Next visit', visit],
    ]),
    ...typedWords(canvas, section, 'Home care', plan.homeCare),
    ...typedWords(canvas, section, 'Notes', plan.words),
  ]);
}
