import { act, fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type MarkStroke,
  mapHeight,
  mapMarks,
  mapWidth,
  mostMarkPoints,
  mostMarkStrokes,
} from '#domain/anatomy/body-map.ts';
import { emptyNote } from '#domain/notes/body.ts';
import { beginMark, drawMarkOn, hasMarkRoom } from '#renderer/features/notes/map/map-pen.ts';
import { writeEvery } from '#renderer/features/notes/map/use-mark-pen.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { noteId } from '#tests/renderer/client/open-page.tsx';
import { layOutBoard, openMap } from './open-map.tsx';

beforeEach(() => {
  closeDraft(noteId);
  layOutBoard();
});
afterEach(() => vi.useRealTimers());

const surface = () => screen.getByRole('img', { name: /^Draw on the map/ });
const mouse = { pointerId: 1, pointerType: 'mouse', pressure: 0.5, button: 0 };

function putDown(x: number, y: number): void {
  fireEvent.pointerDown(surface(), { ...mouse, clientX: x, clientY: y });
}
function moveTo(x: number, y: number): void {
  fireEvent.pointerMove(surface(), { ...mouse, clientX: x, clientY: y });
}
const lift = () => fireEvent.pointerUp(surface(), mouse);

function drawLine(fromX: number): void {
  putDown(fromX, 100);
  moveTo(fromX + 50, 200);
  moveTo(fromX + 50, 300);
  lift();
}

async function withPen(options: Parameters<typeof openMap>[0] = {}) {
  const opened = openMap(options);
  await opened.user.click(screen.getByRole('button', { name: 'Pen' }));
  return opened;
}

const placesOf = (strokes: readonly MarkStroke[]) =>
  strokes.map(({ view, points }) => ({ view, places: points.map(([x, y]) => [x, y]) }));

describe('the pen', () => {
  it('draws a line of the client in units of the map, per view', async () => {
    const { session, user, container } = await withPen();
    drawLine(100);
    expect(placesOf(session.body().subjective.marks)).toEqual([
      {
        view: 'back',
        places: [
          [100, 100],
          [150, 200],
          [150, 300],
        ],
      },
    ]);
    expect(screen.getByText('1 line in this view')).toBeVisible();
    expect(container.querySelectorAll('path[data-hue="client"]').length).toBeGreaterThan(0);
    await user.click(screen.getByRole('radio', { name: 'Front' }));
    expect(screen.getByText('No lines in this view')).toBeVisible();
    drawLine(300);
    expect(session.body().subjective.marks.map(({ view }) => view)).toEqual(['back', 'front']);
    expect(session.body().objective.marks).toEqual([]);
  });

  it('draws the line of the therapist in the other mode', async () => {
    const { session, user } = await withPen();
    await user.click(screen.getByRole('radio', { name: 'Found and treated' }));
    drawLine(100);
    expect(session.body().objective.marks).toHaveLength(1);
    expect(session.body().subjective.marks).toEqual([]);
  });

  it('keeps how hard a pen pressed', async () => {
    const { session } = await withPen();
    const pen = { ...mouse, pointerType: 'pen' };
    fireEvent.pointerDown(surface(), { ...pen, clientX: 10, clientY: 10, pressure: 0.2 });
    fireEvent.pointerMove(surface(), { ...pen, clientX: 60, clientY: 10, pressure: 0.9 });
    lift();
    expect(session.body().subjective.marks[0]?.points.map(([, , , pressure]) => pressure)).toEqual([
      200, 900,
    ]);
  });

  it('has what is being drawn on its way to the disk within the 400 ms, before the pen is lifted', async () => {
    const { session, bridge } = await withPen();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    putDown(100, 100);
    moveTo(150, 200);
    expect(session.body().subjective.marks).toEqual([]);
    await act(async () => vi.advanceTimersByTime(writeEvery));
    expect(bridge.inputsOf('notes.saveDraft').at(-1)?.body.subjective.marks[0]?.points).toHaveLength(2);
    moveTo(150, 300);
    await act(async () => vi.advanceTimersByTime(writeEvery));
    expect(bridge.inputsOf('notes.saveDraft').at(-1)?.body.subjective.marks[0]?.points).toHaveLength(3);
    lift();
    expect(session.body().subjective.marks).toHaveLength(1);
  });

  it('keeps a line that the page was left in the middle of', async () => {
    const { session, unmount } = await withPen();
    putDown(100, 100);
    moveTo(150, 200);
    unmount();
    expect(session.body().subjective.marks[0]?.points).toHaveLength(2);
  });

  it('takes back the last line of the view, clears them, and brings back what was cleared', async () => {
    const { session, user } = await withPen();
    const marks = () => session.body().subjective.marks.length;
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
    drawLine(100);
    drawLine(200);
    drawLine(300);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(session.body().subjective.marks.map(({ points }) => points[0]?.[0])).toEqual([100, 200]);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(marks()).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(marks()).toBe(2);
  });

  it('says calmly that there is no room, and draws no further', async () => {
    const full: MarkStroke[] = Array.from({ length: mostMarkStrokes }, () => ({
      id: crypto.randomUUID(),
      view: 'back',
      points: [[1, 1, 0, 500]],
    }));
    const body = { ...emptyNote, subjective: { ...emptyNote.subjective, marks: full } };
    const { session } = await withPen({ note: { body } });
    expect(screen.getByText('No room for more lines. Clear some to go on drawing.')).toBeVisible();
    drawLine(100);
    expect(session.body().subjective.marks).toEqual(full);
  });
});

describe('marks, however long one draws', () => {
  it('stay within what a note takes', () => {
    const point = fc.tuple(
      fc.integer({ min: 0, max: mapWidth }),
      fc.integer({ min: 0, max: mapHeight }),
      fc.integer({ min: 0, max: 3_600_000 }),
      fc.integer({ min: 0, max: 1000 }),
    );
    const strokes = fc.array(fc.tuple(point, fc.array(point, { maxLength: 300 })), { maxLength: 60 });
    fc.assert(
      fc.property(strokes, fc.integer({ min: 1, max: 9 }), (drawn, times) => {
        let marks: readonly MarkStroke[] = [];
        for (let time = 0; time < times; time += 1) {
          for (const [first, more] of drawn) {
            const id = crypto.randomUUID();
            marks = drawMarkOn(beginMark(marks, 'back', id, first), id, more);
          }
        }
        expect(mapMarks.safeParse(marks).success).toBe(true);
        if (!hasMarkRoom(marks)) {
          expect(beginMark(marks, 'front', crypto.randomUUID(), [0, 0, 0, 0])).toBe(marks);
        }
      }),
      { numRuns: 30 },
    );
    const long = Array.from({ length: mostMarkPoints * 2 }, (_, x) => [(x * 7) % 700, x % 1000, x, 500]);
    const [first, ...more] = long as [number, number, number, number][];
    const begun = beginMark([], 'back', 'a', first ?? [0, 0, 0, 0]);
    expect(drawMarkOn(begun, 'a', more)[0]?.points).toHaveLength(mostMarkPoints);
  });
});
