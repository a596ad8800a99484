import type { MapSide } from '#domain/anatomy/map/shape.ts';
import type { StructureId } from '#domain/anatomy/structures.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import type { Finding } from '#domain/notes/objective.ts';
import { lockOn } from '#domain/safety/row-breaches.ts';
import type { Verdict } from '#domain/safety/verdict.ts';
import { termsEn } from '#domain/terms/en.ts';
import { ruleNames } from '#domain/terms/safety-why-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { findingAt } from './finding-place.ts';
import { structureTargets } from './map-places.ts';
import { rowsAt } from './treated-today.ts';

const toneWords: readonly string[] = Object.values(termsEn.tone);
const tendernessWords: readonly string[] = Object.values(termsEn.tenderness);

/** What was found, in the order in which it is noted. */
export function findingWords({ tone, tenderness, triggerPoint }: Finding): readonly string[] {
  return [
    ...(tone === null ? [] : [t('map.spoken.tone', { value: tone, word: toneWords[tone] ?? '' })]),
    ...(tenderness === null
      ? []
      : [t('map.spoken.tenderness', { value: tenderness, word: tendernessWords[tenderness] ?? '' })]),
    ...(triggerPoint === 'latent' || triggerPoint === 'active' ? [t(`map.spoken.${triggerPoint}`)] : []),
  ];
}

export type ShapeState = {
  readonly isFound: boolean;
  /** What is on it beyond its name, e.g. `tone 2, moderate; treated today`; empty for nothing. */
  readonly words: string;
};

function stateOf(
  { objective, treatment }: NoteBody,
  verdict: Verdict,
  { structure, side }: { readonly structure: StructureId; readonly side: MapSide },
): ShapeState {
  const finding = findingAt(objective.findings, structure, side);
  const found = finding === undefined ? [] : findingWords(finding);
  const rules = lockOn(verdict, { structure, side });
  const words = [
    ...(finding !== undefined && found.length === 0 ? [t('map.spoken.named')] : found),
    ...(rowsAt(treatment.rows, { structure, side }).length === 0 ? [] : [t('map.spoken.treated')]),
    ...(rules.length === 0 ? [] : [t('map.spoken.locked', { because: ruleNames(rules) })]),
  ];
  return { isFound: finding !== undefined, words: words.join('; ') };
}

export type ShapeStates = Readonly<Record<string, ShapeState>>;

/**
 * The state of every structure by `structure side`. The same object is given for the same states, so that nothing is
 * drawn again while words are typed.
 */
export function statesKeeper(verdictOf: (body: NoteBody) => Verdict): (body: NoteBody) => ShapeStates {
  let asked: readonly unknown[] = [];
  let states: ShapeStates = {};
  return (body) => {
    const now = [body.objective.findings, body.treatment.rows, verdictOf(body)];
    if (now.every((each, index) => each === asked[index])) return states;
    asked = now;
    const next = Object.fromEntries(
      structureTargets.map((target) => [target.place, stateOf(body, verdictOf(body), target)]),
    );
    if (JSON.stringify(next) !== JSON.stringify(states)) states = next;
    return states;
  };
}
