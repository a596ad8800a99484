import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { NoteView } from '#domain/contract/notes.ts';
import { emptyNote } from '#domain/notes/body.ts';
import { DraftProvider } from '#renderer/features/notes/draft-context.tsx';
import { GeneratedWords } from '#renderer/features/notes/GeneratedWords.tsx';
import { closeDraft, openDraft } from '#renderer/features/notes/open-drafts.ts';
import { verdictKeeper } from '#renderer/features/notes/verdict.ts';
import { AppTheme } from '#renderer/theme/AppTheme.tsx';
import { aDraft, noteId } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { installFakeBridge } from '#tests/support/fake-bridge.ts';

afterEach(() => closeDraft(noteId));

/** The written words of two sections of a draft, and how often they were drawn. */
function showWords(previous: NoteView['previous'] = null) {
  installFakeBridge({
    'notes.saveDraft': () => ({ revision: 2, savedAt: '2026-11-22T09:30:01.000Z' }),
  });
  const { known, clientId, episodeId, date, lastFullFormOn } = aDraft();
  const session = openDraft(aDraft());
  const draft = {
    session,
    previous,
    clientId,
    episodeId,
    date,
    lastFullFormOn,
    healthOn: null,
    verdictOf: verdictKeeper(known, date),
  };
  let draws = 0;
  render(
    <AppTheme env="test">
      <DraftProvider draft={draft}>
        <Profiler
          id="words"
          onRender={() => {
            draws += 1;
          }}
        >
          <GeneratedWords section="subjective" />
          <GeneratedWords section="assessment" />
        </Profiler>
      </DraftProvider>
    </AppTheme>,
  );
  return { session, user: userEvent.setup(), drawn: () => draws };
}

const subjective = () => screen.findByRole('figure', { name: 'Written from the entries, Subjective' });
const chooseLanguage = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
  await user.click(screen.getByRole('button', { name: 'Written words, Subjective' }));
  await user.click(await screen.findByRole('menuitemradio', { name }));
};

describe('words written from the entries', () => {
  it('are not there while nothing is entered', () => {
    showWords();
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('follow the entries', async () => {
    const { session } = showWords({ noteId, date: '2026-11-15', body: emptyNote });
    act(() => session.update('subjective', { painBefore: 6, regions: ['lumbar-left'] }));
    expect(await subjective()).toHaveTextContent(
      'The client reports pain of 6/10 now, in the left low back.',
    );
    act(() => session.update('assessment', { painAfter: 4 }));
    const after = await screen.findByRole('figure', { name: 'Written from the entries, Assessment' });
    expect(after).toHaveTextContent('Pain after the session is 4/10, 2 points less than before it.');
    // The sentence about the pain afterwards also reads the pain before.
    act(() => session.update('subjective', { painBefore: 5 }));
    expect(after).toHaveTextContent('1 point less than before it.');
  });

  it('say that it is the first visit', async () => {
    const { session } = showWords(null);
    act(() => session.update('subjective', { painBefore: 6 }));
    expect(await subjective()).toHaveTextContent('At this first visit the client reports pain of 6/10 now.');
  });

  it('are not made again while the therapist types their own, or in another section', async () => {
    const { session, drawn } = showWords();
    act(() => session.update('subjective', { painBefore: 6 }));
    await subjective();
    const before = drawn();
    act(() => session.update('subjective', { words: 'S' }));
    act(() => session.update('subjective', { words: 'St' }));
    act(() => session.update('plan', { homeCare: 'heat' }));
    act(() => session.update('treatment', { words: 'slowly' }));
    expect(drawn()).toBe(before);
    act(() => session.update('subjective', { painWorst: 8 }));
    expect(drawn()).toBeGreaterThan(before);
  });

  it('change their language together, and back', async () => {
    const { session, user } = showWords();
    act(() => session.update('subjective', { painBefore: 6 }));
    act(() => session.update('assessment', { response: 'better' }));
    await chooseLanguage(user, 'In Spanish');
    const words = await screen.findByText('En esta primera visita refiere dolor de 6/10 ahora.');
    expect(words).toHaveAttribute('lang', 'es');
    expect(screen.getByText('Tras la sesión se siente mejor.')).toBeVisible();
    await chooseLanguage(user, 'In English');
    expect(await screen.findByText('After the session the client feels better.')).toBeVisible();
  });

  it('are taken whole when they are copied, without their label', async () => {
    const { session, user } = showWords();
    act(() => session.update('subjective', { painBefore: 6, medication: '<b>none</b>' }));
    const words = await subjective();
    let copied = '';
    // The test's browser has no clipboard command; the real one copies what is selected.
    Object.assign(document, {
      execCommand: (command: string) => {
        copied = `${command}: ${String(document.getSelection())}`;
        return true;
      },
    });
    await user.click(within(words).getByRole('button'));
    await user.click(await screen.findByRole('menuitem', { name: 'Copy these words' }));
    expect(copied).toBe(
      'copy: At this first visit the client reports pain of 6/10 now. Medication today: “<b>none</b>”.',
    );
  });

  it('are accessible', async () => {
    const { session } = showWords();
    act(() => session.update('subjective', { painBefore: 6 }));
    await subjective();
    expect(await violations()).toEqual([]);
  });
});
