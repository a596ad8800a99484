import type { ReactNode } from 'react';
import classes from './Page.module.css';

export type PageProps = {
  /** Stays where it is while the rest scrolls. */
  readonly header: ReactNode;
  /** `text` keeps a readable width, `full` takes what is there. */
  readonly width?: 'text' | 'full';
  /** `fill` gives the content the height of the window, for lists that scroll by themselves. */
  readonly height?: 'grow' | 'fill';
  readonly children: ReactNode;
};

/** A screen beside the sidebar: header on top, content below it. */
export function Page({ header, width = 'text', height = 'grow', children }: PageProps) {
  return (
    <div className={classes.root} data-height={height}>
      <div className={classes.header} data-width={width}>
        {header}
      </div>
      <div className={classes.body} data-width={width}>
        {children}
      </div>
    </div>
  );
}
