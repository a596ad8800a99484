import { Button } from '@mantine/core';
import { type PointerEvent, useId, useRef } from 'react';
import type { InkStroke } from '#domain/consents/signature.ts';
import { InkView } from './InkView.tsx';
import { beginStroke, drawOn, hasRoom, pointOf } from './ink-pen.ts';
import classes from './SignaturePad.module.css';

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

type Pen = { readonly pointerId: number; readonly startedAt: number };

/**
 * A field to sign in with pen, finger or mouse. It knows strokes and no picture: they are kept in units of the pad, so
 * that nothing is lost when the window changes its size. Who cannot draw is given another way beside it.
 */
export function SignaturePad({ strokes, onChange, words, disabled = false }: SignaturePadProps) {
  const id = useId();
  const pen = useRef<Pen | null>(null);
  // Events come faster than the window draws: each goes on from the strokes that the one before it made.
  const drawn = useRef(strokes);
  if (pen.current === null) drawn.current = strokes;

  const change = (next: readonly InkStroke[]) => {
    if (next === drawn.current) return;
    drawn.current = next;
    onChange(next);
  };

  const down = (event: PointerEvent<HTMLDivElement>) => {
    if (disabled || pen.current !== null || event.button !== 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const lastTime = drawn.current.at(-1)?.at(-1)?.[2];
    // A signature that is gone on with later keeps its own time: the pause is left out.
    const startedAt = event.timeStamp - (lastTime === undefined ? 0 : lastTime + 1);
    const begun = beginStroke(drawn.current, pointOf(event, box, startedAt));
    if (begun === drawn.current) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    pen.current = { pointerId: event.pointerId, startedAt };
    change(begun);
  };

  const move = (event: PointerEvent<HTMLDivElement>) => {
    const open = pen.current;
    if (open === null || open.pointerId !== event.pointerId) return;
    const box = event.currentTarget.getBoundingClientRect();
    const events = event.nativeEvent.getCoalescedEvents?.() ?? [];
    const all = events.length === 0 ? [event] : events;
    change(
      drawOn(
        drawn.current,
        all.map((each) => pointOf(each, box, open.startedAt)),
      ),
    );
  };

  const up = (event: PointerEvent<HTMLDivElement>) => {
    if (pen.current?.pointerId === event.pointerId) pen.current = null;
  };

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
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
        onLostPointerCapture={up}
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
