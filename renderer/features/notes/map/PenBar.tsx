import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MapView, MarkStroke } from '#domain/anatomy/body-map.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import classes from './map-column.module.css';
import { hasMarkRoom, withoutLastMark } from './map-pen.ts';
import type { MarkSection } from './use-mark-pen.ts';

type PenBarProps = { readonly section: MarkSection; readonly view: MapView };

/** How many lines there are, and how to take them back. Undo brings back what was cleared last. */
export function PenBar({ section, view }: PenBarProps) {
  const { session } = useDraft();
  const marks = useDraftValue((body) => body[section].marks);
  const [cleared, setCleared] = useState<{
    readonly before: readonly MarkStroke[];
    readonly after: readonly MarkStroke[];
  } | null>(null);
  const count = marks.filter((each) => each.view === view).length;
  const write = (next: readonly MarkStroke[]) => session.update(section, { marks: [...next] });
  // Something drawn since has the undo for itself.
  const canBringBack = cleared !== null && cleared.after === marks;

  const undo = () => {
    if (canBringBack && cleared !== null) write(cleared.before);
    else write(withoutLastMark(marks, view));
    setCleared(null);
  };
  const clear = () => {
    write(marks.filter((each) => each.view !== view));
    setCleared({ before: marks, after: session.body()[section].marks });
  };

  return (
    <div className={classes.penBar}>
      <span role="status" className={classes.quiet}>
        {penWords(marks, count)}
      </span>
      <Button variant="default" size="xs" disabled={count === 0 && !canBringBack} onClick={undo}>
        {t('map.ink.undo')}
      </Button>
      <Button variant="default" size="xs" disabled={count === 0} onClick={clear}>
        {t('map.ink.clear')}
      </Button>
    </div>
  );
}

function penWords(marks: readonly MarkStroke[], count: number): string {
  if (!hasMarkRoom(marks)) return t('map.ink.full');
  return count === 0 ? t('map.ink.none') : t('map.ink.lines', { count });
}
