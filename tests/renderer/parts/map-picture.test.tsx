import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { newFinding } from '#domain/notes/objective.ts';
import { MapPicture } from '#renderer/parts/map/MapPicture.tsx';
import { show, violations } from '#tests/renderer/ui/show.tsx';

const marked: NoteBody = {
  ...emptyNote,
  subjective: { ...emptyNote.subjective, regions: ['lumbar-left'] },
  objective: {
    ...emptyNote.objective,
    findings: [
      {
        ...newFinding(crypto.randomUUID(), { structure: 'gluteus-medius', side: 'left' }),
        tenderness: 3,
        triggerPoint: 'active',
      },
    ],
    marks: [
      {
        id: crypto.randomUUID(),
        view: 'front',
        points: [
          [100, 100, 0, 500],
          [200, 300, 40, 500],
        ],
      },
    ],
  },
};

describe('the picture of a note', () => {
  test('shows both views with what is marked, and says it in words', async () => {
    const { container } = show(<MapPicture body={marked} />);
    const picture = screen.getByRole('img');
    expect(picture).toHaveAccessibleName(/Low back/i);
    expect(picture).toHaveAccessibleName(/gluteus medius/i);
    expect(picture.querySelectorAll('svg')).toHaveLength(2);
    expect(picture.querySelectorAll('[data-role="pain"]').length).toBeGreaterThan(0);
    expect(picture.querySelector('[data-role="finding"][data-step="3"]')).not.toBeNull();
    expect(picture.querySelector('[data-symbol="active"]')).toHaveTextContent('1');
    expect(picture.querySelectorAll('path[data-hue="findings"]').length).toBeGreaterThan(0);
    expect(screen.getByText('Back')).toBeVisible();
    expect(screen.getByText('Front')).toBeVisible();
    expect(await violations(container)).toEqual([]);
  });

  test('has patterns of its own in each drawing, and no style attribute', () => {
    const { container } = show(
      <>
        <MapPicture body={marked} />
        <MapPicture body={marked} />
      </>,
    );
    const ids = [...container.querySelectorAll('pattern')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    expect(container.querySelectorAll('svg [style], svg[style]')).toHaveLength(0);
  });

  test('of a note in which nothing is marked is left out', () => {
    show(<MapPicture body={emptyNote} />);
    expect(screen.queryByRole('img')).toBeNull();
  });
});
