import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { NoteBody } from '#domain/notes/body.ts';
import { call } from '#renderer/api/client.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { WordDifference } from '#renderer/ui/WordDifference.tsx';
import { draftSourceOf } from './amend/draft-source.ts';
import classes from './Conflict.module.css';
import type { DraftSession, DraftSource } from './draft-session.ts';
import { sectionTexts, sectionTitles } from './versions/version-sections.ts';

/**
 * The same draft was saved from another place. Both versions are shown in words before one is chosen, and neither is
 * lost: what is not chosen was either saved or is set aside.
 */
export function Conflict({ session }: { readonly session: DraftSession }) {
  const [found, setFound] = useState<DraftSource | null>(null);
  const [error, setError] = useState<unknown>(null);
  const look = useCallback(() => {
    setError(null);
    call('notes.get', { noteId: session.noteId }).then((note) => setFound(draftSourceOf(note)), setError);
  }, [session]);
  useEffect(look, [look]);

  if (error !== null) return <CallErrorState error={error} onRetry={look} />;
  return (
    <div className={classes.root}>
      <ErrorState
        happened={t('notes.conflict.happened')}
        kept={t('notes.conflict.kept')}
        next={t('notes.conflict.choose')}
        action={
          <>
            <Button
              variant="default"
              disabled={found === null}
              onClick={() => found !== null && void session.keepMine(found)}
            >
              {t('notes.conflict.keepMine')}
            </Button>
            <Button
              variant="default"
              disabled={found === null}
              onClick={() => found !== null && session.takeTheirs(found)}
            >
              {t('notes.conflict.takeTheirs')}
            </Button>
          </>
        }
      />
      {found !== null && <Differences session={session} theirs={found.body} />}
    </div>
  );
}

/** What the other version says and this window does not, and the other way round, section by section. */
function Differences({ session, theirs }: { readonly session: DraftSession; readonly theirs: NoteBody }) {
  const mine = useSyncExternalStore(session.subscribe, session.body);
  const sections = useMemo(() => differingSections(theirs, mine), [theirs, mine]);
  return (
    <section className={classes.differences} aria-label={t('notes.conflict.differences')}>
      <p className={classes.lead}>
        {sections.length === 0 ? t('notes.conflict.sameWords') : t('notes.conflict.howToRead')}
      </p>
      {sections.map(({ section, before, after }) => (
        <div key={section} className={classes.text}>
          <h2 className={classes.title}>{t(sectionTitles[section])}</h2>
          <WordDifference before={before} after={after} />
        </div>
      ))}
    </section>
  );
}

function differingSections(theirs: NoteBody, mine: NoteBody) {
  const after = sectionTexts(mine);
  return sectionTexts(theirs).flatMap(({ section, text: before }) => {
    const now = after.find((each) => each.section === section)?.text ?? '';
    return before === now ? [] : [{ section, before, after: now }];
  });
}
