import { askedMeasures } from './catalogue/asked.ts';
import { measuredMeasures } from './catalogue/measured.ts';
import { questionnaireMeasures } from './catalogue/questionnaires.ts';
import type { MeasureFacts } from './facts.ts';

const catalogue = { ...askedMeasures, ...measuredMeasures, ...questionnaireMeasures } as const;

export type MeasureId = keyof typeof catalogue;

/** Every measure in the order in which they are shown. */
export const measureIds = Object.keys(catalogue) as [MeasureId, ...MeasureId[]];

export const measureFacts: Readonly<Record<MeasureId, MeasureFacts>> = catalogue;

/** Questionnaires of which only the total is kept. */
export const scoreEntryIds = measureIds.filter((id) => measureFacts[id].licence.verdict === 'score-entry');
