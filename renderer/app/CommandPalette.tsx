import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDates } from '../i18n/dates.ts';
import { t } from '../i18n/i18n.ts';
import { useAppearance } from '../parts/use-appearance.ts';
import classes from './CommandPalette.module.css';
import { PaletteList } from './PaletteList.tsx';
import { type PaletteActions, type PaletteEntry, paletteGroups } from './palette-entries.ts';
import { clientEntries, wordGroups } from './palette-found.ts';
import { useStartNote } from './start-note.ts';
import { type PaletteSearch, usePaletteSearch } from './use-palette-search.ts';

/** Goes to a client, to words in a note, to a screen, or does anything that has a name. Stands only while it is open. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const dates = useDates();
  const actions = usePaletteActions();
  const found = usePaletteSearch(query);
  const groups = paletteGroups(
    query,
    {
      clients: clientEntries(found.clients, query, actions),
      words: found.words === undefined ? [] : wordGroups(found.words, dates, actions),
    },
    actions.chooseScheme,
  );

  // The palette closes first, so that what the entry opens finds the window free.
  const run = (entry: PaletteEntry) => {
    onClose();
    setTimeout(entry.run, 0);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size="lg"
      classNames={{ body: classes.body }}
      attributes={{ content: { 'aria-label': t('app.palette.title') } }}
    >
      <PaletteList
        query={query}
        onQueryChange={setQuery}
        groups={groups}
        isStale={found.isStale}
        status={statusOf(groups.length === 0, found)}
        onRun={run}
      />
    </Modal>
  );
}

/** What is said beneath the entries; empty while a search is under way, so that nothing flickers. */
function statusOf(isEmpty: boolean, { hasFailed, isSearching }: PaletteSearch): string {
  if (hasFailed) return t('app.palette.failed');
  return isEmpty && !isSearching ? t('app.palette.nothing') : '';
}

function usePaletteActions(): PaletteActions {
  const navigate = useNavigate();
  const startNote = useStartNote();
  const { choose } = useAppearance();
  return {
    openClient: (clientId) => void navigate({ to: '/clients/$clientId', params: { clientId } }),
    openNote: (noteId) => void navigate({ to: '/notes/$noteId', params: { noteId } }),
    openHandouts: (clientId) => void navigate({ to: '/clients/$clientId/handouts', params: { clientId } }),
    openFile: ({ clientId, fileId }) =>
      void navigate({ to: '/clients/$clientId/files', params: { clientId }, search: { file: fileId } }),
    startNote: (noteFor) => void startNote(noteFor),
    chooseScheme: choose,
  };
}
