import { Fragment } from 'react';
import classes from './MarkedText.module.css';

export type MarkedTextProps = {
  readonly parts: readonly { readonly text: string; readonly isHit: boolean }[];
};

/** A text in which what was searched for stands out: by weight and a line beneath, so that it shows without colour. */
export function MarkedText({ parts }: MarkedTextProps) {
  let place = 0;
  return (
    <>
      {parts.map(({ text, isHit }) => {
        const key = place;
        place += text.length;
        return isHit ? (
          <mark key={key} className={classes.hit}>
            {text}
          </mark>
        ) : (
          <Fragment key={key}>{text}</Fragment>
        );
      })}
    </>
  );
}
