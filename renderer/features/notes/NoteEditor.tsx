import { memo, useEffect, useRef } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraft } from './draft-context.tsx';
import { MapPlace } from './MapPlace.tsx';
import { MapColumn } from './map/MapColumn.tsx';
import classes from './NoteEditor.module.css';
import { NoteSkips } from './NoteSkips.tsx';
import { usePlace } from './place/use-place.ts';
import { SectionIndex } from './SectionIndex.tsx';
import { Assessment } from './sections/Assessment.tsx';
import { HealthOfClient } from './sections/HealthOfClient.tsx';
import { LastSession } from './sections/LastSession.tsx';
import { Objective } from './sections/Objective.tsx';
import { Plan } from './sections/Plan.tsx';
import { SafetyBanner } from './sections/SafetyBanner.tsx';
import { SafetyScreen } from './sections/SafetyScreen.tsx';
import { Subjective } from './sections/Subjective.tsx';
import { Treatment } from './sections/Treatment.tsx';
import { StartBar } from './start/StartBar.tsx';
import { useNoteKeys } from './use-note-keys.ts';

/**
 * The note as one page in three columns: safety and the last session, then S, O, treatment, A and P below each other,
 * then the map. In this order they are reached with Tab; without room the map folds away behind one button.
 */
export const NoteEditor = memo(function NoteEditor() {
  const { session } = useDraft();
  const root = useRef<HTMLDivElement>(null);
  usePlace(root, session);
  const centre = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = root.current;
    // Leaving a field writes what was typed into it.
    const write = () => void session.flush();
    page?.addEventListener('focusout', write);
    return () => page?.removeEventListener('focusout', write);
  }, [session]);
  useNoteKeys();
  return (
    <div ref={root} className={classes.frame} data-note-page="">
      <NoteSkips />
      <div className={classes.columns}>
        <aside className={classes.rail} aria-label={t('notes.rail')}>
          <SafetyScreen />
          <HealthOfClient />
          <LastSession />
        </aside>
        <SectionIndex page={centre} />
        <div ref={centre} className={classes.centre} id="note-page">
          <div className={classes.page}>
            <StartBar />
            <SafetyBanner />
            <Subjective />
            <Objective />
            <Treatment />
            <Assessment />
            <Plan />
          </div>
        </div>
        <MapPlace>
          <MapColumn />
        </MapPlace>
      </div>
    </div>
  );
});
