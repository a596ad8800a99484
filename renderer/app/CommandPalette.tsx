import { Modal } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { read } from '../api/queries.ts';
import { t } from '../i18n/i18n.ts';
import { useAppearance } from '../parts/use-appearance.ts';
import classes from './CommandPalette.module.css';
import { PaletteList } from './PaletteList.tsx';
import { type PaletteEntry, paletteGroups } from './palette-entries.ts';
import { useStartNote } from './start-note.ts';

const mostClients = 6;

/** Goes to a client, a screen, or does anything that has a name. Stands in the tree only while it is open. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const navigate = useNavigate();
  const startNote = useStartNote();
  const { choose } = useAppearance();

  const search = query.trim();
  const found = useQuery({
    ...read('clients.list', { search, includeArchived: false, offset: 0, limit: mostClients }),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });
  const clients = search === '' ? [] : (found.data?.rows ?? []);
  const groups = paletteGroups(query, clients, {
    openClient: (clientId) => void navigate({ to: '/clients/$clientId', params: { clientId } }),
    startNote: (noteFor) => void startNote(noteFor),
    chooseScheme: choose,
  });

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
        isSearching={found.isFetching}
        onRun={run}
      />
    </Modal>
  );
}
