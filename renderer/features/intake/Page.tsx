import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './IntakeScreen.module.css';
import { useScreenText } from './screen-text.ts';

type PageProps = {
  readonly title: string;
  readonly text: string;
  readonly onStop?: () => void;
  readonly children: ReactNode;
};

/** A page of the client's screen that asks nothing. */
export function Page({ title, text, onStop, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What was read before is gone; the voice of a screen reader begins with the new words.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div />
      <div className={`${classes.column} ${classes.body}`}>
        <h1 ref={heading} tabIndex={-1} className={classes.question}>
          {title}
        </h1>
        <p className={classes.hint}>{text}</p>
        <div className={classes.answer}>{children}</div>
      </div>
      <div className={classes.column}>{onStop !== undefined && <StopButton onStop={onStop} />}</div>
    </>
  );
}

/** The way out for a client who does not want to go on. */
export function StopButton({ onStop }: { readonly onStop: () => void }) {
  const say = useScreenText();
  return (
    <Button className={classes.stop ?? ''} variant="subtle" onClick={onStop}>
      {say('intake.screen.stop')}
    </Button>
  );
}
