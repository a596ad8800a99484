import { useMemo, useState } from 'react';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { DueMeasure } from '#domain/measures/due.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { stillToAsk } from '#domain/notes/still-to-ask.ts';
import { progressFactsOf } from '#domain/progress/facts-of-note.ts';
import type { ProgressFacts } from '#domain/progress/record.ts';
import { seriesKey } from '#domain/progress/series.ts';
import { useDraftValue } from './draft-context.tsx';

// A letter in a text of the note must make nothing anew: what is made here is looked at again only when a score, a list
// or a date that it comes from is another one.

type Sources = readonly unknown[];

function askedSources({ subjective, plan }: NoteBody): Sources {
  const { painBefore, painBest, painWorst, painWindow, globalChange, sleep, stress, activities } = subjective;
  const scores = [painBefore, painBest, painWorst, painWindow, globalChange, sleep, stress, activities];
  return [...scores, plan.sessionCount, plan.reviewOn];
}

function dueSources(body: NoteBody): Sources {
  return [...askedSources(body), body.objective.ranges, body.objective.tests];
}

/** As `make`, which is asked again only where one of the sources changed. */
function kept<Made>(
  sourcesOf: (body: NoteBody) => Sources,
  make: (body: NoteBody, before: Made | null) => Made,
) {
  let sources: Sources = [];
  let made: { readonly value: Made } | null = null;
  return (body: NoteBody): Made => {
    const now = sourcesOf(body);
    if (made !== null && now.every((each, index) => each === sources[index])) return made.value;
    sources = now;
    made = { value: make(body, made?.value ?? null) };
    return made.value;
  };
}

function askedFacts({ subjective, plan }: NoteBody, before: ProgressFacts | null): ProgressFacts {
  const asked = { ...subjective, regions: [], changeSinceLast: null };
  const facts = progressFactsOf({ ...emptyNote, subjective: asked, plan });
  return before !== null && canonicalJson(before) === canonicalJson(facts) ? before : facts;
}

/**
 * What the client was asked in the draft, and what its plan says of the course: the same object until that changes. What
 * was found, measured and treated is not in it, because no verdict and no prompt rests on it.
 */
export function useAskedFacts(): ProgressFacts {
  const [select] = useState(() => kept(askedSources, askedFacts));
  return useDraftValue(select);
}

/** What is due and not answered in the draft: drawn again only when something is answered or taken back. */
export function useStillToAsk(due: readonly DueMeasure[]): readonly DueMeasure[] {
  const select = useMemo(
    () =>
      kept<string>(dueSources, (body) =>
        JSON.stringify(stillToAsk(due, progressFactsOf(body).readings).map(seriesKey)),
      ),
    [due],
  );
  const keys = useDraftValue(select);
  return useMemo(() => {
    const open: readonly string[] = JSON.parse(keys);
    return due.filter((each) => open.includes(seriesKey(each)));
  }, [due, keys]);
}
