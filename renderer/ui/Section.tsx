import { type ReactNode, useId } from 'react';
import classes from './Section.module.css';

export interface SectionProps {
  readonly title: ReactNode;
  /** One letter in the margin, e.g. S, O, A or P of a note. */
  readonly letter?: string;
  /** Small actions on the line of the title. */
  readonly actions?: ReactNode;
  /** A quiet line under the title that is no field of the section. */
  readonly lead?: ReactNode;
  /** Heading level; 2 under a page's title. */
  readonly level?: 2 | 3;
  /** Target of links and of the keyboard, e.g. `note-treatment`. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page, set apart by white space and a letter in the margin rather than by a box. */
export function Section({ title, letter, actions, lead, level = 2, id, children }: SectionProps) {
  const titleId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      id={id}
      className={classes.root}
      aria-labelledby={titleId}
      data-lettered={letter !== undefined || undefined}
    >
      {letter !== undefined && (
        <span className={classes.letter} aria-hidden="true">
          {letter}
        </span>
      )}
      <div className={classes.heading}>
        <Heading id={titleId} className={level === 2 ? classes.title : classes.subtitle}>
          {title}
        </Heading>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
        {lead !== undefined && <div className={classes.lead}>{lead}</div>}
      </div>
      <div className={classes.body} data-section-body="">
        {children}
      </div>
    </section>
  );
}
