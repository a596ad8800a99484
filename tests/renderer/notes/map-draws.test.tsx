import { act, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MapLook } from '#domain/anatomy/map/picture.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { newFinding } from '#domain/notes/objective.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { MapColumn } from '#renderer/features/notes/map/MapColumn.tsx';
import { pictureKeeper } from '#renderer/features/notes/map/picture-keeper.ts';
import { statesKeeper } from '#renderer/features/notes/map/shape-words.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { Assessment } from '#renderer/features/notes/sections/Assessment.tsx';
import { verdictKeeper } from '#renderer/features/notes/verdict.ts';
import { noteId } from '#tests/renderer/client/open-page.tsx';
import { day, nothingKnownOf } from '#tests/support/safety.ts';
import { openMap, place } from './open-map.tsx';

beforeEach(() => closeDraft(noteId));

const finding = {
  ...newFinding(crypto.randomUUID(), { structure: 'gluteus-medius', side: 'left' }),
  tone: 2,
};
const row = newTreatmentRow(crypto.randomUUID(), {
  technique: 'swedish',
  stroke: null,
  structure: 'gluteus-medius',
  side: 'left',
});
const body: NoteBody = {
  ...emptyNote,
  objective: { ...emptyNote.objective, findings: [finding] },
  treatment: { ...emptyNote.treatment, rows: [row] },
};

describe('the map while words are typed', () => {
  it('is not drawn again, in a field or in a row', async () => {
    let draws = 0;
    const page = (
      <>
        <Assessment />
        <Profiler id="map" onRender={() => (draws += 1)}>
          <MapColumn />
        </Profiler>
      </>
    );
    const { user, session } = openMap({ page, note: { body } });
    await user.click(screen.getByRole('radio', { name: 'Found and treated' }));
    const field = screen.getByRole('textbox', { name: 'Impression' });
    await user.click(field);
    draws = 0;
    await user.keyboard('abc');
    act(() => {
      session.update('objective', { findings: [{ ...finding, texture: 'ropy' }] });
      session.update('treatment', { rows: [{ ...row, minutes: 12, detail: 'slowly' }] });
    });
    expect(session.body().assessment.words).toBe('abc');
    expect(draws).toBe(0);
    act(() => session.update('objective', { findings: [{ ...finding, tone: 3 }] }));
    expect(draws).toBeGreaterThan(0);
    expect(place('Gluteus medius, left')).toHaveAccessibleName(/^Gluteus medius, left: tone 3, marked/);
  });
});

describe('what the map is drawn from', () => {
  const look: MapLook = {
    view: 'back',
    mode: 'findings',
    layer: 'superficial',
    locked: [],
    referralOf: null,
    hasLabels: true,
  };
  const toned: NoteBody = {
    ...body,
    objective: { ...body.objective, findings: [{ ...finding, tone: 3 }] },
  };

  it('keeps every thing that did not change as the same object', () => {
    const keeper = pictureKeeper(look);
    const before = keeper(body);
    const after = keeper(toned);
    const changed = after.filter((thing) => !before.includes(thing));
    expect(changed.length).toBeGreaterThan(0);
    expect(new Set(changed.map((thing) => ('about' in thing ? JSON.stringify(thing.about) : '')))).toEqual(
      new Set([JSON.stringify({ kind: 'structure', structure: 'gluteus-medius', side: 'left' })]),
    );
    expect(keeper({ ...toned, objective: { ...toned.objective } })).toBe(after);
  });

  it('keeps the states of the places while only words change', () => {
    const keeper = statesKeeper(verdictKeeper(nothingKnownOf, day));
    const before = keeper(body);
    const reworded = { ...body, objective: { ...body.objective, findings: [{ ...finding, texture: 'x' }] } };
    expect(keeper(reworded)).toBe(before);
    expect(keeper(toned)).not.toBe(before);
  });
});
