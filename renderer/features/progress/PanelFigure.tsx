import { memo } from 'react';
import type { TimeAxis } from '#domain/progress/chart/types.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { PanelPicture } from '#renderer/parts/progress/PanelPicture.tsx';
import classes from './CourseCharts.module.css';
import { type Cursor, useCursor } from './cursor.ts';
import type { PanelView } from './layout.ts';
import type { Moment } from './moments.ts';
import { readingWords, writerOf } from './readout-words.ts';

type PanelFigureProps = {
  readonly view: PanelView;
  readonly axis: TimeAxis;
  readonly moments: readonly Moment[];
  readonly cursor: Cursor;
};

/** The picture of a panel, and what it has where the cursor stands. The slider's value text says it to screen readers. */
export const PanelFigure = memo(function PanelFigure({ view, axis, moments, cursor }: PanelFigureProps) {
  const read = useCursor(cursor);
  const moment = read === null ? undefined : moments[read];
  const { panel, width, height } = view;
  const target =
    panel.target === null ? '' : t('progress.target', { value: writerOf(view)(panel.target.value) });
  return (
    <div className={classes.frame} style={{ height }}>
      <PanelPicture
        {...{ panel, axis, width, height }}
        targetWords={target}
        read={moment === undefined ? null : (view.readings.get(moment.key)?.at(-1)?.mark ?? markAt(moment))}
      />
      {moment !== undefined && <Label view={view} moment={moment} />}
    </div>
  );
});

/** The line of the cursor runs through panels that have nothing there, too. */
const markAt = ({ x }: Moment) => ({ index: -1, x, value: null, after: null, isComparable: true });

function Label({ view, moment }: { readonly view: PanelView; readonly moment: Moment }) {
  const { x } = moment;
  const words = readingWords(view, moment);
  if (words.length === 0) return null;
  const isLate = x > view.width * 0.6;
  return (
    <div
      className={classes.label}
      aria-hidden="true"
      style={isLate ? { insetInlineEnd: view.width - x + 8 } : { insetInlineStart: x + 8 }}
    >
      {words.map(({ numbers, how }) => (
        <span key={`${numbers} ${how}`}>
          <b>{numbers}</b>
          {how !== '' && <small>{how}</small>}
        </span>
      ))}
    </div>
  );
}
