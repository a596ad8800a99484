import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler, type ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { newFinding, newRange } from '#domain/notes/objective.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { createQueryClient } from '#renderer/api/queries.ts';
import { DraftProvider } from '#renderer/features/notes/draft-context.tsx';
import { closeDraft, openDraft } from '#renderer/features/notes/open-drafts.ts';
import { Assessment } from '#renderer/features/notes/sections/Assessment.tsx';
import { Objective } from '#renderer/features/notes/sections/Objective.tsx';
import { Plan } from '#renderer/features/notes/sections/Plan.tsx';
import { SafetyBanner } from '#renderer/features/notes/sections/SafetyBanner.tsx';
import { SafetyScreen } from '#renderer/features/notes/sections/SafetyScreen.tsx';
import { Subjective } from '#renderer/features/notes/sections/Subjective.tsx';
import { Treatment } from '#renderer/features/notes/sections/Treatment.tsx';
import { verdictKeeper } from '#renderer/features/notes/verdict.ts';
import { AppTheme } from '#renderer/theme/AppTheme.tsx';
import { emptyPractice } from '#tests/renderer/app/open-window.tsx';
import { aDraft, noteId } from '#tests/renderer/client/open-page.tsx';
import { installFakeBridge } from '#tests/support/fake-bridge.ts';

/** How often each section was drawn since the last `clear`. */
function countDraws() {
  const draws = new Map<string, number>();
  const counted = (name: string, element: ReactNode) => (
    <Profiler id={name} onRender={(id) => draws.set(id, (draws.get(id) ?? 0) + 1)}>
      {element}
    </Profiler>
  );
  return { draws, counted };
}

function showSections() {
  installFakeBridge({
    ...emptyPractice,
    'notes.saveDraft': () => ({ revision: 2, savedAt: '2026-11-22T09:30:01.000Z' }),
  });
  const { draws, counted } = countDraws();
  const session = openDraft(aDraft());
  session.update('objective', {
    findings: [
      newFinding(crypto.randomUUID(), { structure: 'piriformis', side: 'both' }),
      newFinding(crypto.randomUUID(), { structure: 'multifidus', side: 'both' }),
    ],
  });
  session.update('treatment', {
    rows: [
      newTreatmentRow(crypto.randomUUID(), {
        technique: 'swedish',
        stroke: null,
        structure: 'multifidus',
        side: 'both',
      }),
    ],
  });
  const { known, clientId, episodeId, date, lastFullFormOn } = aDraft();
  const draft = {
    session,
    previous: null,
    clientId,
    episodeId,
    date,
    lastFullFormOn,
    healthOn: null,
    verdictOf: verdictKeeper(known, date),
  };
  render(
    <QueryClientProvider client={createQueryClient()}>
      <AppTheme env="test">
        <DraftProvider draft={draft}>
          {counted('safety', <SafetyScreen />)}
          {counted('banner', <SafetyBanner />)}
          {counted('S', <Subjective />)}
          {counted('O', <Objective />)}
          {counted('T', <Treatment />)}
          {counted('A', <Assessment />)}
          {counted('P', <Plan />)}
        </DraftProvider>
      </AppTheme>
    </QueryClientProvider>,
  );
  return { draws, session, user: userEvent.setup() };
}

beforeEach(() => closeDraft(noteId));

describe('a keystroke', () => {
  it('in a text draws nothing at all: the field holds what is typed', async () => {
    const { draws, user, session } = showSections();
    const field = screen.getByRole('textbox', { name: 'Impression' });
    await user.click(field);
    draws.clear();
    await user.keyboard('a');
    expect(session.body().assessment.words).toBe('a');
    expect([...draws]).toEqual([]);
  });

  it('is not needed for what comes from elsewhere: the field shows it at once', () => {
    const { session } = showSections();
    session.update('assessment', { words: 'Softer on the left' });
    expect(screen.getByRole('textbox', { name: 'Impression' })).toHaveValue('Softer on the left');
    session.update('assessment', { words: '' });
    expect(screen.getByRole('textbox', { name: 'Impression' })).toHaveValue('');
  });

  it('in a treatment row leaves the findings alone', async () => {
    const { draws, user, session } = showSections();
    const field = screen.getByRole('textbox', { name: 'Minutes, treatment 1' });
    await user.click(field);
    draws.clear();
    await user.keyboard('7');
    expect(session.body().treatment.rows[0]?.minutes).toBe(7);
    expect([...draws.keys()]).toEqual(['T']);
  });

  it('in a measure leaves the other sections, the verdict and safety alone', async () => {
    const { draws, user, session } = showSections();
    const range = newRange(crypto.randomUUID(), {
      movement: 'fingertip-to-floor',
      side: null,
      method: 'tape',
    });
    act(() => session.update('objective', { ranges: [range] }));
    await user.click(screen.getByRole('textbox', { name: 'Before, Fingertip to floor' }));
    draws.clear();
    await user.keyboard('7');
    expect(session.body().objective.ranges[0]?.before).toBe(7);
    expect([...draws.keys()]).toEqual(['O']);
  });
});
