import type { BlockView } from '#domain/contract/handouts.ts';
import { IllustrationPicture } from '#renderer/parts/figures/IllustrationPicture.tsx';
import classes from './ChosenList.module.css';

/** The small drawing of an exercise beside its name; other texts have none here. */
export function BlockPicture({ block }: { readonly block: BlockView }) {
  const { exercise, language } = block;
  if (exercise === null) return null;
  return (
    // The name beside it says what it is.
    <span className={classes.picture} aria-hidden="true">
      <IllustrationPicture id={exercise} language={language} />
    </span>
  );
}
