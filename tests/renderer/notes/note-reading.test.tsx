import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyNote } from '#domain/notes/body.ts';
import { newFinding, newRange, newTest } from '#domain/notes/objective.ts';
import { NoteReading } from '#renderer/features/notes/NoteReading.tsx';
import { show, violations } from '#tests/renderer/ui/show.tsx';
import { treatedNote } from '#tests/support/notes.ts';

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;

function foundNote() {
  const body = treatedNote();
  return {
    ...body,
    subjective: { ...body.subjective, words: 'Came by <b>bike</b>.\nمرحبا' },
    objective: {
      ...emptyNote.objective,
      findings: [
        { ...newFinding(id(1), { structure: 'piriformis', side: 'left' }), tone: 2, pressurePainBefore: 6 },
      ],
      ranges: [
        { ...newRange(id(2), { movement: 'flexion', side: null, method: 'inclinometer' }), before: 45 },
      ],
      tests: [{ ...newTest(id(3), { test: 'slump', side: 'left' }), result: 'negative' as const }],
    },
  };
}

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('a note to read', () => {
  it('says its entries in sentences, and the therapist’s words apart from them', () => {
    show(<NoteReading body={foundNote()} isFirstVisit={false} />);
    const subjective = part('Subjective');
    expect(subjective.getByText(/The client reports pain of 6\/10 now\./)).toBeVisible();
    expect(subjective.getByText('In the therapist’s words')).toBeVisible();
    expect(subjective.getByText(/Came by <b>bike<\/b>\./)).toHaveAttribute('dir', 'auto');
    expect(part('Objective').getByText(/The left piriformis shows moderately increased tone/)).toBeVisible();
    expect(part('Treatment').queryByText('In the therapist’s words')).toBeNull();
    expect(part('Plan').getByText('Nothing noted.')).toBeVisible();
  });

  it('keeps the entries as tables for who looks one up', async () => {
    const { user } = show(<NoteReading body={foundNote()} isFirstVisit={false} />);
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(part('Objective').getByRole('button', { name: /Entries in a table/ }));
    await user.click(part('Treatment').getByRole('button', { name: /Entries in a table/ }));
    const row = (table: string, name: string) =>
      within(within(screen.getByRole('table', { name: table })).getByRole('row', { name }));
    expect(row('Findings', 'Piriformis left 2 6 → –').getByRole('rowheader')).toHaveTextContent('Piriformis');
    expect(row('Movements', 'Flexion Inclinometer 45°')).toBeDefined();
    expect(row('Tests', 'Slump left Negative')).toBeDefined();
    expect(
      row('Treatment', 'Swedish, petrissage Quadratus lumborum left 3 20').getByRole('rowheader'),
    ).toBeVisible();
  });

  it('shows an open flag above everything, and says where nothing was asked', () => {
    const body = foundNote();
    const { reshow } = show(
      <NoteReading
        body={{ ...body, safety: { ...body.safety, screen: { ...body.safety.screen, fracture: 'yes' } } }}
        isFirstVisit={false}
      />,
    );
    expect(part('Safety').getByText('Injury, possible fracture')).toBeVisible();
    expect(part('Safety').getByText(/answered yes: injury, possible fracture/)).toBeVisible();
    reshow(<NoteReading body={emptyNote} isFirstVisit={false} />);
    expect(part('Safety').getByText('No safety question was asked.')).toBeVisible();
  });

  it('reads in Spanish where Spanish is chosen', async () => {
    const { user } = show(<NoteReading body={foundNote()} isFirstVisit={true} />);
    await user.click(screen.getByRole('button', { name: 'Written words' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'In Spanish' }));
    expect(await screen.findByText(/En esta primera visita refiere dolor de 6\/10 ahora\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Written words' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'In English' }));
    expect(await screen.findByText(/At this first visit/)).toBeVisible();
  });

  it('is accessible', async () => {
    const { user } = show(<NoteReading body={foundNote()} isFirstVisit={false} />);
    await user.click(part('Objective').getByRole('button', { name: /Entries in a table/ }));
    expect(await violations()).toEqual([]);
  });
});
