import type { NoteBody } from '#domain/notes/body.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import type { KnownFacts } from '#domain/safety/facts.ts';
import type { Verdict } from '#domain/safety/verdict.ts';

/**
 * The verdict of a draft as it is written. The same answers give the same object, so that nothing is drawn again while
 * words are typed or a question is answered that changes nothing.
 */
export function verdictKeeper(known: KnownFacts, day: string): (body: NoteBody) => Verdict {
  let asked: readonly unknown[] = [];
  let verdict: Verdict | null = null;
  return (body) => {
    const { screen, observations, today, keepOff, reasons } = body.safety;
    const now = [
      screen,
      observations,
      today,
      keepOff,
      reasons,
      body.subjective.regions,
      body.objective.findings,
    ];
    if (verdict !== null && now.every((each, index) => each === asked[index])) return verdict;
    asked = now;
    const next = noteVerdict(body, known, day);
    if (verdict === null || JSON.stringify(next) !== JSON.stringify(verdict)) verdict = next;
    return verdict;
  };
}
