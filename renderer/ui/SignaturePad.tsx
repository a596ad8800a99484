import { Button } from '@mantine/core';
import { useId, useRef } from 'react';
import type { InkStroke } from '#domain/consents/signature.ts';
import { InkView } from './InkView.tsx';
import { beginStroke, drawOn, hasRoom, padSpace } from './ink-pen.ts';
import classes from './SignaturePad.module.css';
import { usePen } from './use-pen.ts';

export interface SignaturePadWords {
  /** Name of the field, e.g. `Signature field`. */
  readonly label: string;
  /** Stands in the field while it is empty. */
  readonly hint: string;
  /** What stands in the field, in words, e.g. `3 strokes`. */
  readonly state: string;
  /** Said when nothing more can be drawn. */
  readonly full: string;
  readonly undo: string;
  readonly clear: string;
}

export interface SignaturePadProps {
  readonly strokes: readonly InkStroke[];
  /** Called while a stroke is drawn and not only at its end, so that it can be kept as it grows. */
  readonly onChange: (strokes: readonly InkStroke[]) => void;
  readonly words: SignaturePadWords;
  readonly disabled?: boolean;
}

/**
 * A field to sign in with pen, finger or mouse. It knows strokes and no picture: they are kept in units of the pad, so
 * that nothing is lost when the window changes its size. Who cannot draw is given another way beside it.
 */
export function SignaturePad({ strokes, onChange, words, disabled = false }: SignaturePadProps) {
  const id = useId();
  // Events come faster than the window draws: each goes on from the strokes that the one before it made.
  const drawn = useRef(strokes);

  const change = (next: readonly InkStroke[]) => {
    if (next === drawn.current) return;
    drawn.current = next;
    onChange(next);
  };
  const pen = usePen<HTMLDivElement>({
    space: padSpace,
    timeBefore: () => {
      const lastTime = drawn.current.at(-1)?.at(-1)?.[2];
      // The pause between two strokes is left out.
      return lastTime === undefined ? 0 : lastTime + 1;
    },
    begin: (point) => {
      const begun = disabled ? drawn.current : beginStroke(drawn.current, point);
      const hasBegun = begun !== drawn.current;
      change(begun);
      return hasBegun;
    },
    goOn: (points) => change(drawOn(drawn.current, points)),
  });
  if (!pen.isDown()) drawn.current = strokes;

  const isEmpty = strokes.length === 0;
  return (
    <div className={classes.root}>
      <span id={`${id}-label`} className={classes.label}>
        {words.label}
      </span>
      <div
        role="img"
        aria-labelledby={`${id}-label ${id}-state`}
        className={classes.surface}
        {...pen.handlers}
      >
        <div className={classes.line} />
        {isEmpty && <div className={classes.hint}>{words.hint}</div>}
        <InkView strokes={strokes} />
      </div>
      <div className={classes.actions}>
        <Button
          variant="default"
          size="xs"
          disabled={isEmpty || disabled}
          onClick={() => change(drawn.current.slice(0, -1))}
        >
          {words.undo}
        </Button>
        <Button variant="default" size="xs" disabled={isEmpty || disabled} onClick={() => change([])}>
          {words.clear}
        </Button>
        <span id={`${id}-state`} role="status" className={classes.state}>
          {hasRoom(strokes) ? words.state : words.full}
        </span>
      </div>
    </div>
  );
}
