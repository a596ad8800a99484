import type { MeasureId } from '#domain/measures/catalogue.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { rowPath } from '#domain/notes/carried.ts';
import type { SeriesName } from '#domain/progress/series.ts';
import { openFoldsAgain } from '../place/folds.ts';

/** Measures that have one field of their own. */
const fields: Partial<Readonly<Record<MeasureId, string>>> = {
  'pain-now': 'subjective.painBefore',
  'pain-best': 'subjective.painBest',
  'pain-worst': 'subjective.painWorst',
  'global-change': 'subjective.globalChange',
  sleep: 'subjective.sleep',
  stress: 'subjective.stress',
};

/** What folds out before a field stands there. */
const folds: Partial<Readonly<Record<MeasureId, string>>> = {
  activity: 'function',
  sleep: 'wellbeing',
  stress: 'wellbeing',
};

const control = 'input:not([type="hidden"], [tabindex="-1"]), [tabindex="0"]';

/** Where a measure is noted in a note: its field, its row, or where such a row is added. */
function placesOf(name: SeriesName, { objective }: NoteBody): readonly string[] {
  const field = fields[name.measure];
  if (field !== undefined) return [`[data-field="${field}"]`];
  if (name.measure === 'activity') return ['[data-add="activity"]'];
  if (name.measure === 'straight-leg-raise') {
    const test = objective.tests.find((each) => each.test === name.measure && each.side === name.side);
    return [...rowPlace('tests', test?.id), '[data-add="test"]'];
  }
  const range = objective.ranges.find(
    (each) => each.movement === name.measure && each.side === name.side && each.before === null,
  );
  return [...rowPlace('ranges', range?.id), '[data-add="range"]'];
}

function rowPlace(list: 'ranges' | 'tests', id: string | undefined): readonly string[] {
  return id === undefined ? [] : [`[data-field="${rowPath('objective', list, id)}"]`];
}

/** Activities are asked in the order in which they stand in the note, whichever of them was named first. */
function unscoredActivities(page: HTMLElement): readonly Element[] {
  return [...page.querySelectorAll('[data-activity] [data-scale]')].filter(
    (scale) => scale.querySelector('input:checked') === null,
  );
}

/** Leads from a measure that is due to where it is noted, folded out and with the focus on it. */
export function goToMeasure(name: SeriesName, body: NoteBody): void {
  const page = document.querySelector<HTMLElement>('[data-note-page]') ?? document.body;
  const fold = folds[name.measure];
  if (fold !== undefined) openFoldsAgain(page, [fold]);
  // What was folded away stands only after this event.
  setTimeout(() => {
    const rows = name.measure === 'activity' && name.item !== '' ? unscoredActivities(page) : [];
    const places = placesOf(name, body).map((place) => page.querySelector(place));
    const found = [...rows, ...places]
      .map((place) => place?.querySelector<HTMLElement>(control))
      .find((each) => each != null);
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  }, 0);
}
