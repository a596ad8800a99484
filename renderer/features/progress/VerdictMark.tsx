import type { SeriesVerdict } from '#domain/progress/judge.ts';
import type { OverallVerdict } from '#domain/progress/overall.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { FlagMark, type FlagTone } from '#renderer/ui/FlagMark.tsx';

const tones: Readonly<Record<SeriesVerdict | OverallVerdict, FlagTone>> = {
  better: 'done',
  worse: 'caution',
  mixed: 'caution',
  'not-clearly-different': 'note',
  'too-early': 'note',
  'not-comparable': 'note',
  'no-room': 'note',
  'not-judged': 'note',
};

export const toneOf = (verdict: SeriesVerdict | OverallVerdict): FlagTone => tones[verdict];

/** A verdict as an icon and its words; the colour only follows. */
export function VerdictMark({ verdict }: { readonly verdict: SeriesVerdict }) {
  return (
    <FlagMark tone={tones[verdict]} variant="plain">
      {progressEn.verdict.clinical[verdict]}
    </FlagMark>
  );
}
