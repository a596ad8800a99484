import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyNote } from '#domain/notes/body.ts';
import { newFinding } from '#domain/notes/objective.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { noteId } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { layOutBoard, openMap, panel, place } from './open-map.tsx';

beforeEach(() => {
  closeDraft(noteId);
  layOutBoard();
});

type Opened = ReturnType<typeof openMap>;

async function openFindings(options: Parameters<typeof openMap>[0] = {}): Promise<Opened> {
  const opened = openMap(options);
  await opened.user.click(screen.getByRole('radio', { name: 'Found and treated' }));
  return opened;
}

const row = (name: string) => screen.getByRole('radiogroup', { name });
const findingsOf = ({ session }: Opened) => session.body().objective.findings;
const rowsOf = ({ session }: Opened) => session.body().treatment.rows;

const keptOff = {
  ...emptyNote,
  safety: {
    ...emptyNote.safety,
    keepOff: [{ condition: 'varicose-veins', structure: 'hamstrings', side: 'left' }] as const,
  },
};

describe('a finding on the map', () => {
  it('is a click and two digits', async () => {
    const opened = await openFindings();
    await opened.user.click(place('Gluteus medius, left'));
    expect(within(row('Tone 0–3')).getAllByRole('radio')).toContain(document.activeElement);
    await opened.user.keyboard('2');
    expect(within(row('Tenderness 0–4')).getAllByRole('radio')).toContain(document.activeElement);
    await opened.user.keyboard('3');
    expect(screen.getByRole('button', { name: 'no' })).toHaveFocus();
    expect(findingsOf(opened)).toMatchObject([
      { structure: 'gluteus-medius', side: 'left', tone: 2, tenderness: 3, triggerPoint: null, point: null },
    ]);
    expect(place('Gluteus medius, left')).toHaveAccessibleName(
      'Gluteus medius, left: tone 2, moderate; tenderness 3, withdraws',
    );
  });

  it('opens with Enter; Escape closes and gives the focus back', async () => {
    const opened = await openFindings();
    place('Hamstrings, right').focus();
    await opened.user.keyboard('{Enter}');
    expect(panel('Hamstrings, right')).toBeVisible();
    place('Hamstrings, right').focus();
    await opened.user.keyboard('{Enter}');
    expect(panel('Hamstrings, right')).toContainElement(document.activeElement as HTMLElement);
    await opened.user.keyboard('1{Escape}');
    expect(screen.queryByRole('region', { name: 'Hamstrings, right' })).toBeNull();
    expect(place('Hamstrings, right')).toHaveFocus();
    expect(findingsOf(opened)).toMatchObject([{ structure: 'hamstrings', side: 'right', tone: 1 }]);
  });

  it('leaves nothing behind when it was only opened, or its only value was taken back', async () => {
    const opened = await openFindings();
    await opened.user.click(place('Hamstrings, right'));
    await opened.user.keyboard('{Escape}');
    expect(findingsOf(opened)).toEqual([]);
    await opened.user.click(place('Hamstrings, right'));
    await opened.user.keyboard('2');
    row('Tone 0–3').querySelector<HTMLInputElement>('input:checked')?.focus();
    await opened.user.keyboard('{Backspace}{Escape}');
    expect(findingsOf(opened)).toEqual([]);
  });

  it('that exists is shown and not doubled, from either side where it is about both', async () => {
    const finding = {
      ...newFinding(crypto.randomUUID(), { structure: 'gluteus-maximus', side: 'both' }),
      tone: 3,
      texture: 'ropy',
    };
    const body = { ...emptyNote, objective: { ...emptyNote.objective, findings: [finding] } };
    const opened = await openFindings({ note: { body } });
    await opened.user.click(place('Gluteus maximus, right'));
    expect(panel('Gluteus maximus, both sides')).toBeVisible();
    expect(within(row('Tone 0–3')).getByRole('radio', { name: '3, marked' })).toBeChecked();
    await opened.user.click(within(row('Tenderness 0–4')).getByRole('radio', { name: '1, tender' }));
    expect(findingsOf(opened)).toEqual([{ ...finding, tenderness: 1 }]);
  });

  it('keeps an empty finding that it did not make', async () => {
    const finding = newFinding(crypto.randomUUID(), { structure: 'gluteus-maximus', side: 'left' });
    const body = { ...emptyNote, objective: { ...emptyNote.objective, findings: [finding] } };
    const opened = await openFindings({ note: { body } });
    await opened.user.click(place('Gluteus maximus, left'));
    await opened.user.keyboard('{Escape}');
    expect(findingsOf(opened)).toEqual([finding]);
  });

  it('takes another side, but not one that has a finding of its own', async () => {
    const other = { ...newFinding(crypto.randomUUID(), { structure: 'hamstrings', side: 'right' }), tone: 1 };
    const body = { ...emptyNote, objective: { ...emptyNote.objective, findings: [other] } };
    const opened = await openFindings({ note: { body } });
    await opened.user.click(place('Hamstrings, left'));
    await opened.user.keyboard('2');
    await opened.user.click(within(row('Side')).getByRole('radio', { name: 'Both sides' }));
    expect(findingsOf(opened).map(({ side }) => side)).toEqual(['right', 'left']);
    expect(screen.getByText('There is a finding of its own, right. Remove it first.')).toBeVisible();

    await opened.user.click(place('Gluteus medius, left'));
    await opened.user.keyboard('2');
    await opened.user.click(within(row('Side')).getByRole('radio', { name: 'Both sides' }));
    expect(findingsOf(opened).at(-1)).toMatchObject({ structure: 'gluteus-medius', side: 'both', tone: 2 });
  });

  it('is removed, and comes back with undo where it stood', async () => {
    const opened = await openFindings();
    for (const name of ['Hamstrings, left', 'Hamstrings, right']) {
      await opened.user.click(place(name));
      await opened.user.keyboard('1');
    }
    const before = findingsOf(opened);
    await opened.user.click(place('Hamstrings, left'));
    await opened.user.click(screen.getByRole('button', { name: 'Remove finding' }));
    expect(findingsOf(opened)).toEqual([before[1]]);
    expect(screen.getByText('Finding removed: Hamstrings, left.')).toBeVisible();
    await opened.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(findingsOf(opened)).toEqual(before);
  });

  it('with tenderness 4 says that there is no deep work', async () => {
    const opened = await openFindings();
    await opened.user.click(place('Hamstrings, left'));
    await opened.user.keyboard('13');
    expect(screen.queryByText(/^No deep work here/)).toBeNull();
    await opened.user.click(within(row('Tenderness 0–4')).getByRole('radio', { name: /^4/ }));
    expect(screen.getByText('No deep work here: withdraws from light touch.')).toBeVisible();
  });

  it('in another layer or view is named, and one click goes there', async () => {
    const opened = await openFindings();
    await opened.user.click(screen.getByRole('radio', { name: 'Deep' }));
    await opened.user.click(place('Quadratus lumborum, left'));
    await opened.user.keyboard('2{Escape}');
    await opened.user.click(screen.getByRole('radio', { name: 'Superficial' }));
    expect(screen.queryByRole('option', { name: /^Quadratus/ })).toBeNull();
    await opened.user.click(screen.getByRole('button', { name: 'Quadratus lumborum, left (back, deep)' }));
    expect(panel('Quadratus lumborum, left')).toBeVisible();
    expect(place('Quadratus lumborum, left')).toBeVisible();
  });

  it('has nothing that axe finds', async () => {
    const opened = await openFindings();
    await opened.user.click(place('Gluteus medius, left'));
    await opened.user.keyboard('23');
    expect(await violations(opened.container)).toEqual([]);
  });
});

describe('a trigger point', () => {
  it('shows its often described referral in words and hatched, and only while it is there', async () => {
    const opened = await openFindings();
    const hatched = () => opened.container.querySelectorAll('svg path[data-role="referral"][fill]').length;
    await opened.user.click(place('Gluteus medius, left'));
    const inLegend = hatched();
    await opened.user.click(screen.getByRole('button', { name: 'active' }));
    expect(findingsOf(opened)).toMatchObject([{ triggerPoint: 'active' }]);
    expect(screen.getByText(/^Often described: iliac crest/)).toBeVisible();
    expect(hatched()).toBeGreaterThan(inLegend);
    await opened.user.click(screen.getByRole('button', { name: 'no' }));
    expect(screen.queryByText(/^Often described: iliac crest/)).toBeNull();
    expect(hatched()).toBe(inLegend);
  });

  it('is placed by a second click in the structure and taken back again', async () => {
    const opened = await openFindings();
    const shape = place('Gluteus medius, left');
    await opened.user.click(shape);
    await opened.user.click(screen.getByRole('button', { name: 'latent' }));
    await opened.user.pointer({ keys: '[MouseLeft]', target: shape, coords: { clientX: 230, clientY: 300 } });
    expect(findingsOf(opened)).toMatchObject([
      { triggerPoint: 'latent', point: { view: 'back', x: 230, y: 300 } },
    ]);
    expect(opened.container.querySelector('svg circle[cx="230"][cy="300"]')).not.toBeNull();
    await opened.user.click(screen.getByRole('button', { name: 'Take the point back' }));
    expect(findingsOf(opened)).toMatchObject([{ triggerPoint: 'latent', point: null }]);
  });

  it('that was placed before anything was said leaves no finding behind, and is kept once something is', async () => {
    const opened = await openFindings();
    const shape = place('Gluteus medius, left');
    const click = () =>
      opened.user.pointer({ keys: '[MouseLeft]', target: shape, coords: { clientX: 230, clientY: 300 } });
    await opened.user.click(shape);
    await click();
    expect(findingsOf(opened)).toEqual([]);
    await opened.user.click(screen.getByRole('button', { name: 'active' }));
    expect(findingsOf(opened)).toMatchObject([{ triggerPoint: 'active', point: { x: 230, y: 300 } }]);
  });

  it('is not placed by a double click that opens the structure', async () => {
    const opened = await openFindings();
    await opened.user.dblClick(place('Gluteus medius, left'));
    await opened.user.click(screen.getByRole('button', { name: 'active' }));
    expect(findingsOf(opened)).toMatchObject([{ triggerPoint: 'active', point: null }]);
  });
});

describe('treated today', () => {
  it('adds a row with the work of the last row and its preset, and takes it back', async () => {
    const last = newTreatmentRow(crypto.randomUUID(), {
      technique: 'deep-tissue',
      stroke: 'stripping',
      structure: 'multifidus',
      side: 'both',
      minutes: 7,
    });
    const body = { ...emptyNote, treatment: { ...emptyNote.treatment, rows: [last] } };
    const opened = await openFindings({ note: { body } });
    await opened.user.click(place('Gluteus medius, left'));
    await opened.user.click(screen.getByRole('checkbox', { name: 'Treated today' }));
    expect(rowsOf(opened)[1]).toMatchObject({
      technique: 'deep-tissue',
      stroke: 'stripping',
      structure: 'gluteus-medius',
      side: 'left',
      pressure: 4,
      minutes: 15,
    });
    expect(screen.getByText('In Treatment: Deep tissue, stripping.')).toBeVisible();
    expect(place('Gluteus medius, left')).toHaveAccessibleName('Gluteus medius, left: treated today');
    await opened.user.click(screen.getByRole('checkbox', { name: 'Treated today' }));
    expect(rowsOf(opened)).toEqual([last]);
  });

  it('begins with Swedish, and leaves a row that was changed since', async () => {
    const opened = await openFindings();
    await opened.user.click(place('Gluteus medius, left'));
    await opened.user.click(screen.getByRole('checkbox', { name: 'Treated today' }));
    expect(rowsOf(opened)).toMatchObject([{ technique: 'swedish', stroke: null, pressure: 3 }]);
    opened.session.update('treatment', { rows: rowsOf(opened).map((each) => ({ ...each, minutes: 3 })) });
    await opened.user.click(screen.getByRole('checkbox', { name: 'Treated today' }));
    expect(rowsOf(opened)).toHaveLength(1);
    expect(screen.getByRole('checkbox', { name: 'Treated today' })).toBeChecked();
    expect(screen.getByText(/Remove it in Treatment\.$/)).toBeVisible();
  });

  it('keeps within the cap of a tender place and leaves deep work out there', async () => {
    const last = newTreatmentRow(crypto.randomUUID(), {
      technique: 'deep-tissue',
      stroke: null,
      structure: 'multifidus',
      side: 'both',
    });
    const body = { ...emptyNote, treatment: { ...emptyNote.treatment, rows: [last] } };
    const opened = await openFindings({ note: { body } });
    await opened.user.click(place('Gluteus medius, left'));
    await opened.user.click(within(row('Tenderness 0–4')).getByRole('radio', { name: /^4/ }));
    await opened.user.click(screen.getByRole('checkbox', { name: 'Treated today' }));
    expect(rowsOf(opened)[1]).toMatchObject({ technique: 'swedish', pressure: 3 });
  });

  it('is not offered where hands keep off, which says why; what is found may be noted', async () => {
    const opened = await openFindings({
      note: { body: { ...keptOff, safety: { ...keptOff.safety, keepOff: [...keptOff.safety.keepOff] } } },
    });
    expect(place('Hamstrings, left')).toHaveAccessibleName('Hamstrings, left: kept off: Varicose veins');
    expect(place('Hamstrings, right')).toHaveAccessibleName('Hamstrings, right');
    expect(opened.container.querySelector('path[data-role="locked"]')).not.toBeNull();
    await opened.user.click(place('Hamstrings, left'));
    expect(screen.queryByRole('checkbox', { name: 'Treated today' })).toBeNull();
    expect(screen.getByText(/^Kept off: Varicose veins\./)).toBeVisible();
    await opened.user.keyboard('2');
    expect(findingsOf(opened)).toMatchObject([{ structure: 'hamstrings', side: 'left', tone: 2 }]);
    await opened.user.click(place('Hamstrings, right'));
    expect(screen.getByRole('checkbox', { name: 'Treated today' })).toBeVisible();
  });
});
