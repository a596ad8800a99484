import { useHotkeys } from '@mantine/hooks';
import { memo, useEffect, useRef } from 'react';
import { answeredClear } from '#domain/safety/section.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraft } from './draft-context.tsx';
import classes from './NoteEditor.module.css';
import { goToSection, noteKeys, sectionKeys } from './note-keys.ts';
import { Assessment } from './sections/Assessment.tsx';
import { HealthOfClient } from './sections/HealthOfClient.tsx';
import { LastSession } from './sections/LastSession.tsx';
import { Objective } from './sections/Objective.tsx';
import { Plan } from './sections/Plan.tsx';
import { SafetyBanner } from './sections/SafetyBanner.tsx';
import { SafetyScreen } from './sections/SafetyScreen.tsx';
import { Subjective } from './sections/Subjective.tsx';
import { Treatment } from './sections/Treatment.tsx';

/** The note as one page: safety and the last session beside it, S, O, treatment, A and P below each other. */
export const NoteEditor = memo(function NoteEditor() {
  const { session } = useDraft();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = root.current;
    // Leaving a field writes what was typed into it.
    const write = () => void session.flush();
    page?.addEventListener('focusout', write);
    return () => page?.removeEventListener('focusout', write);
  }, [session]);
  useHotkeys(
    [
      ...sectionKeys.map(
        (letter) =>
          [noteKeys[letter].hotkey, () => goToSection(letter), { usePhysicalKeys: true }] as [
            string,
            () => void,
            { usePhysicalKeys: boolean },
          ],
      ),
      [
        noteKeys.clear.hotkey,
        () => session.update('safety', answeredClear(session.body().safety)),
        { usePhysicalKeys: true },
      ],
    ],
    [],
  );
  return (
    <div ref={root} className={classes.root}>
      <aside className={classes.rail} aria-label={t('notes.rail')}>
        <HealthOfClient />
        <SafetyScreen />
        <LastSession />
      </aside>
      <div className={classes.centre}>
        <div className={classes.page}>
          <SafetyBanner />
          <Subjective />
          <Objective />
          <Treatment />
          <Assessment />
          <Plan />
        </div>
      </div>
    </div>
  );
});
