import { wordDifference } from '#domain/word-difference.ts';
import classes from './WordDifference.module.css';

export interface WordDifferenceProps {
  readonly before: string;
  readonly after: string;
}

/** How a text was before and is now, word for word: struck out what went, underlined what came. */
export function WordDifference({ before, after }: WordDifferenceProps) {
  let place = 0;
  return (
    <span className={classes.root} dir="auto">
      {wordDifference(before, after).map(({ kind, text }) => {
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
