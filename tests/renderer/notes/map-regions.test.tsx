import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { drawnRegions } from '#domain/anatomy/structures.ts';
import { termsEn } from '#domain/terms/en.ts';
import { regionsIn } from '#renderer/features/notes/map/map-places.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { noteId } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { openMap, place } from './open-map.tsx';

beforeEach(() => closeDraft(noteId));

const show = (user: ReturnType<typeof openMap>['user'], view: 'Back' | 'Front') =>
  user.click(screen.getByRole('radio', { name: view }));

describe('where it hurts', () => {
  it('is marked with one click and taken back with another', async () => {
    const { user, session } = openMap();
    expect(screen.getByText('Choose a place on the map, or draw with the pen.')).toBeVisible();
    await user.click(place('Low back, left'));
    expect(session.body().subjective.regions).toEqual(['lumbar-left']);
    expect(place('Low back, left')).toHaveAttribute('aria-selected', 'true');
    await user.click(place('Low back, left'));
    expect(session.body().subjective.regions).toEqual([]);
    expect(place('Low back, left')).toHaveAttribute('aria-selected', 'false');
  });

  it('stands in words under the map, whatever view is shown, and can be removed there', async () => {
    const { user, session } = openMap();
    await user.click(place('Buttock, right'));
    await show(user, 'Front');
    await user.click(place('Groin, left'));
    const list = screen.getByRole('list', { name: 'Where it hurts' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Buttock, right', 'Groin, left']);
    await user.click(within(list).getByRole('button', { name: 'Remove Buttock, right' }));
    expect(session.body().subjective.regions).toEqual(['groin-left']);
  });

  it('offers every region that is drawn, by its full name, in one of the views', async () => {
    const { user } = openMap();
    const names = () => screen.getAllByRole('option').map((option) => option.getAttribute('aria-label'));
    const back = names();
    await show(user, 'Front');
    const all = new Set([...back, ...names()]);
    expect(drawnRegions.filter((region) => !all.has(termsEn.region[region]))).toEqual([]);
  });

  it('keeps a region of an older note that is no longer drawn until it is removed', async () => {
    const { user, session } = openMap();
    session.update('subjective', { regions: ['thigh-left'] });
    await user.click(place('Calf, left'));
    expect(session.body().subjective.regions).toEqual(['thigh-left', 'calf-left']);
  });

  it('is chosen with the keyboard alone: arrows go by place, Space and Enter mark', async () => {
    const { user, session } = openMap();
    const options = screen.getAllByRole('option');
    expect(options.filter((option) => option.getAttribute('tabindex') === '0')).toHaveLength(1);
    place('Low back, left').focus();
    await user.keyboard('{ArrowRight}');
    expect(place('Low back, centre')).toHaveFocus();
    await user.keyboard('{ArrowRight} ');
    expect(place('Low back, right')).toHaveFocus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(session.body().subjective.regions).toHaveLength(2);
    expect(session.body().subjective.regions).toContain('lumbar-right');
    expect(place('Low back, right')).not.toHaveFocus();
  });

  it('reaches every place of a view with Page Down, and stops at the ends', async () => {
    const { user } = openMap();
    screen.getAllByRole('option')[0]?.focus();
    const visited = new Set<string | null>();
    for (let index = 0; index <= regionsIn('back').length; index += 1) {
      visited.add(document.activeElement?.getAttribute('aria-label') ?? null);
      await user.keyboard('{PageDown}');
    }
    expect(visited.size).toBe(regionsIn('back').length);
    await user.keyboard('{Home}');
    expect(screen.getAllByRole('option')[0]).toHaveFocus();
  });

  it('has a pattern beside its colour, in the picture and in the legend', async () => {
    const { user, container } = openMap();
    await user.click(place('Low back, left'));
    const fills = [...container.querySelectorAll('path[data-role="pain"]')]
      .map((path) => path.getAttribute('fill'))
      .filter((fill) => fill !== null);
    expect(fills).toHaveLength(2);
    for (const fill of fills) {
      const id = /^url\(#(.+)\)$/.exec(fill)?.[1] ?? '';
      expect(container.querySelectorAll(`pattern[id="${id}"]`)).toHaveLength(1);
    }
    expect(new Set(fills).size).toBe(2);
  });

  it('has nothing that axe finds', async () => {
    const { user, container } = openMap();
    await user.click(place('Low back, left'));
    expect(await violations(container)).toEqual([]);
  });
});
