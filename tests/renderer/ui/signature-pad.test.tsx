// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { type InkStroke, mostPoints, padHeight, padWidth } from '#domain/consents/signature.ts';
import { beginStroke, drawOn, pointOf } from '#renderer/ui/ink-pen.ts';
import { SignaturePad } from '#renderer/ui/SignaturePad.tsx';
import { show, violations } from './show.tsx';

/** Size of the pad on the screen in CSS pixels; jsdom lays nothing out. */
let size = { width: 600, height: 200 };

beforeEach(() => {
  size = { width: 600, height: 200 };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() =>
    DOMRect.fromRect({ x: 10, y: 20, ...size }),
  );
});
afterEach(cleanup);

const words = {
  label: 'Signature field',
  hint: 'Sign here',
  state: 'state',
  full: 'The field is full',
  undo: 'Take back the last stroke',
  clear: 'Clear',
};

function Pad({
  heard,
  first = [],
}: {
  heard?: (strokes: readonly InkStroke[]) => void;
  first?: InkStroke[];
}) {
  const [strokes, setStrokes] = useState<readonly InkStroke[]>(first);
  const onChange = (next: readonly InkStroke[]) => {
    heard?.(next);
    setStrokes(next);
  };
  const state = strokes.length === 0 ? 'empty' : `${strokes.length} strokes`;
  return <SignaturePad strokes={strokes} onChange={onChange} words={{ ...words, state }} />;
}

const field = () => screen.getByRole('img', { name: /Signature field/ });
const lines = () => [...field().querySelectorAll('path')].map((path) => path.getAttribute('d'));

/** The strokes that the pad told last. */
function latest(heard: Mock<(strokes: readonly InkStroke[]) => void>): readonly InkStroke[] {
  return heard.mock.lastCall?.[0] ?? [];
}

type Press = { readonly pointerId?: number; readonly pointerType?: string; readonly pressure?: number };

function drawLine(points: readonly (readonly [number, number])[], press: Press = {}): void {
  const shared = { pointerId: 1, pointerType: 'mouse', pressure: 0.5, button: 0, ...press };
  points.forEach(([x, y], index) => {
    const at = { ...shared, clientX: x, clientY: y };
    if (index === 0) fireEvent.pointerDown(field(), at);
    else fireEvent.pointerMove(field(), at);
  });
  const [x = 0, y = 0] = points.at(-1) ?? [];
  fireEvent.pointerUp(field(), { ...shared, clientX: x, clientY: y });
}

describe('the signature pad', () => {
  test('draws with the mouse, in units of its own, and hears of a stroke while it grows', async () => {
    const heard = vi.fn<(strokes: readonly InkStroke[]) => void>();
    const { container } = show(<Pad heard={heard} />);
    expect(screen.getByText('Sign here')).toBeVisible();
    drawLine([
      [10, 20],
      [310, 120],
      [610, 220],
    ]);
    expect(heard).toHaveBeenCalledTimes(3);
    const [stroke] = latest(heard);
    expect(stroke?.map(([x, y, , pressure]) => [x, y, pressure])).toEqual([
      [0, 0, 500],
      [padWidth / 2, padHeight / 2, 500],
      [padWidth, padHeight, 500],
    ]);
    expect(lines()).toHaveLength(1);
    expect(screen.queryByText('Sign here')).toBeNull();
    expect(screen.getByRole('img', { name: 'Signature field 1 strokes' })).toBeVisible();
    expect(await violations(container)).toEqual([]);
  });

  test('a pen that presses harder draws a wider line; a finger draws one width', () => {
    const heard = vi.fn<(strokes: readonly InkStroke[]) => void>();
    show(<Pad heard={heard} />);
    const down = { pointerId: 4, pointerType: 'pen', button: 0 };
    fireEvent.pointerDown(field(), { ...down, clientX: 20, clientY: 30, pressure: 0.1 });
    fireEvent.pointerMove(field(), { ...down, clientX: 120, clientY: 30, pressure: 0.1 });
    fireEvent.pointerMove(field(), { ...down, clientX: 220, clientY: 30, pressure: 0.9 });
    fireEvent.pointerUp(field(), down);
    const widths = [...field().querySelectorAll('path')].map((path) =>
      Number(path.getAttribute('stroke-width')),
    );
    expect(widths).toHaveLength(2);
    expect(widths[1]).toBeGreaterThan(widths[0] ?? 0);
    drawLine(
      [
        [20, 80],
        [120, 80],
      ],
      { pointerId: 9, pointerType: 'touch', pressure: 1 },
    );
    expect(latest(heard)[1]?.map(([, , , pressure]) => pressure)).toEqual([500, 500]);
  });

  test('takes one hand at a time: a second pointer and another button draw nothing', () => {
    const heard = vi.fn<(strokes: readonly InkStroke[]) => void>();
    show(<Pad heard={heard} />);
    const pen = { pointerId: 1, pointerType: 'pen', pressure: 0.5, button: 0 };
    fireEvent.pointerDown(field(), { ...pen, clientX: 20, clientY: 30 });
    fireEvent.pointerDown(field(), {
      ...pen,
      pointerId: 2,
      pointerType: 'touch',
      clientX: 300,
      clientY: 100,
    });
    fireEvent.pointerMove(field(), {
      ...pen,
      pointerId: 2,
      pointerType: 'touch',
      clientX: 400,
      clientY: 100,
    });
    fireEvent.pointerUp(field(), { ...pen, pointerId: 2 });
    fireEvent.pointerMove(field(), { ...pen, clientX: 80, clientY: 30 });
    fireEvent.pointerCancel(field(), pen);
    fireEvent.pointerMove(field(), { ...pen, clientX: 500, clientY: 30 });
    fireEvent.pointerDown(field(), { ...pen, pointerType: 'mouse', button: 2, clientX: 20, clientY: 30 });
    const strokes = latest(heard);
    expect(strokes).toHaveLength(1);
    expect(strokes[0]).toHaveLength(2);
  });

  test('a line that runs over the edge ends at it', () => {
    const heard = vi.fn<(strokes: readonly InkStroke[]) => void>();
    show(<Pad heard={heard} />);
    drawLine([
      [100, 100],
      [900, -50],
    ]);
    const [stroke] = latest(heard);
    expect(stroke?.at(-1)?.slice(0, 2)).toEqual([padWidth, 0]);
  });

  test('a window of another size keeps every stroke where it was', () => {
    const view = show(<Pad />);
    drawLine([
      [10, 20],
      [310, 120],
    ]);
    const before = lines();
    size = { width: 300, height: 100 };
    view.reshow(<Pad />);
    expect(lines()).toEqual(before);
    drawLine([
      [160, 70],
      [310, 120],
    ]);
    expect(lines()[0]).toBe(before[0]);
    expect(lines()[1]?.startsWith(`M${padWidth / 2} ${padHeight / 2}`)).toBe(true);
  });

  test('takes back one stroke, or all; both are reached with the keyboard', async () => {
    const { user } = show(<Pad />);
    for (const y of [40, 80, 120]) {
      drawLine([
        [20, y],
        [200, y],
      ]);
    }
    expect(lines()).toHaveLength(3);
    await user.tab();
    expect(screen.getByRole('button', { name: 'Take back the last stroke' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(lines()).toHaveLength(2);
    await user.tab();
    await user.keyboard(' ');
    expect(lines()).toHaveLength(0);
    expect(screen.getByRole('button', { name: 'Clear' })).toBeDisabled();
    expect(screen.getByText('empty')).toBeVisible();
  });

  test('says when it is full and takes no more', () => {
    const heard = vi.fn<(strokes: readonly InkStroke[]) => void>();
    const full: InkStroke = Array.from({ length: mostPoints }, (_, index) => [index % 3000, 500, index, 500]);
    show(<Pad heard={heard} first={[full]} />);
    expect(screen.getByText('The field is full')).toBeVisible();
    drawLine([
      [20, 30],
      [200, 30],
    ]);
    expect(heard).not.toHaveBeenCalled();
  });

  test('takes every point that came between two events', () => {
    const heard = vi.fn<(strokes: readonly InkStroke[]) => void>();
    show(<Pad heard={heard} />);
    fireEvent.pointerDown(field(), { pointerId: 1, button: 0, clientX: 20, clientY: 30 });
    const between = [60, 100, 140].map((x) => ({
      clientX: x,
      clientY: 60,
      pressure: 0.5,
      pointerType: 'mouse',
      timeStamp: x,
    }));
    const move = new MouseEvent('pointermove', { bubbles: true, clientX: 140, clientY: 60 });
    Object.assign(move, { pointerId: 1, getCoalescedEvents: () => between });
    fireEvent(field(), move);
    expect(latest(heard)[0]).toHaveLength(4);
  });
});

describe('the pen', () => {
  const box = { left: 0, top: 0, width: 300, height: 100 };
  const event = { clientX: 30, clientY: 50, pressure: 0.25, pointerType: 'pen', timeStamp: 1500.7 };

  test('writes place, time and pressure as whole numbers of the pad', () => {
    expect(pointOf(event, box, 1000)).toEqual([300, 500, 501, 250]);
    expect(pointOf({ ...event, pointerType: 'mouse', pressure: 0 }, box, 1000)[3]).toBe(500);
  });

  test('never changes the strokes it was given', () => {
    const first = Object.freeze([Object.freeze([[0, 0, 0, 500]])]) as unknown as readonly InkStroke[];
    expect(drawOn(first, [[100, 0, 5, 500]])).toEqual([
      [
        [0, 0, 0, 500],
        [100, 0, 5, 500],
      ],
    ]);
    expect(beginStroke(first, [5, 5, 9, 500])).toHaveLength(2);
    expect(drawOn(first, [[1, 1, 5, 500]])).toBe(first);
    expect(drawOn([], [[1, 1, 5, 500]])).toEqual([]);
  });
});
