import { type WordRun, wordDifference } from '#domain/word-difference.ts';
import classes from './WordDifference.module.css';

export interface WordDifferenceProps {
  readonly before: string;
  readonly after: string;
  /** Only the older or the newer text, for two columns; both in one where nothing is said. */
  readonly side?: 'before' | 'after';
}

/** How a text was before and is now, word for word: struck out what went, underlined what came. */
export function WordDifference({ before, after, side }: WordDifferenceProps) {
  let place = 0;
  return (
    <span className={classes.root} dir="auto">
      {runsOf(before, after, side).map(({ kind, text }) => {
        const key = `${kind} ${place}`;
        place += text.length;
        if (kind === 'same') return <span key={key}>{text}</span>;
        return kind === 'added' ? (
          <ins key={key} className={classes.added}>
            {text}
          </ins>
        ) : (
          <del key={key} className={classes.removed}>
            {text}
          </del>
        );
      })}
    </span>
  );
}

function runsOf(before: string, after: string, side: WordDifferenceProps['side']): readonly WordRun[] {
  const runs = wordDifference(before, after);
  if (side === undefined) return runs;
  return runs.filter(({ kind }) => kind !== (side === 'before' ? 'added' : 'removed'));
}
