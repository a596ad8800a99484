import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { foldForSearch } from '#domain/text.ts';
import { read } from '../api/queries.ts';
import { t } from '../i18n/i18n.ts';
import { useAppearance } from '../parts/use-appearance.ts';
import { Icon } from '../ui/Icon.tsx';
import { KeyHint } from '../ui/KeyHint.tsx';
import { PaletteClients } from './PaletteClients.tsx';
import { actionsOf, type PaletteEntry, placesOf } from './palette-entries.ts';
import { useStartNote } from './start-note.ts';

const mostClients = 6;

function fits(entry: PaletteEntry, query: string): boolean {
  const label = foldForSearch(entry.label);
  return foldForSearch(query)
    .split(' ')
    .every((word) => label.includes(word));
}

/** Goes to a client, a screen, or does anything that has a name. Stands in the tree only while it is open. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const [[store, spotlight]] = useState(createSpotlight);
  const [query, setQuery] = useState('');
  const navigate = useNavigate();
  const startNote = useStartNote();
  const { choose } = useAppearance();
  useEffect(() => spotlight.open(), [spotlight]);

  const search = query.trim();
  const found = useQuery({
    ...read('clients.list', { search, includeArchived: false, offset: 0, limit: mostClients }),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });
  const clients = search === '' ? [] : (found.data?.rows ?? []);
  const groups = [
    { label: t('app.palette.go'), entries: placesOf().filter((entry) => fits(entry, query)) },
    { label: t('app.palette.do'), entries: actionsOf(choose).filter((entry) => fits(entry, query)) },
  ].filter((group) => group.entries.length > 0);

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      maxHeight={420}
      title={undefined}
      aria-label={t('app.palette.title')}
    >
      <Spotlight.Search
        placeholder={t('app.palette.placeholder')}
        aria-label={t('app.palette.title')}
        leftSection={<Icon of={IconSearch} />}
        maxLength={200}
      />
      <Spotlight.ActionsList>
        <PaletteClients
          clients={clients}
          onOpen={(clientId) => void navigate({ to: '/clients/$clientId', params: { clientId } })}
          onStartNote={(noteFor) => void startNote(noteFor)}
        />
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group.label} label={group.label}>
            {group.entries.map((entry) => (
              <Spotlight.Action
                key={entry.id}
                label={entry.label}
                onClick={entry.run}
                rightSection={entry.keys.length > 0 ? <KeyHint keys={entry.keys} /> : undefined}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && clients.length === 0 && !found.isFetching && (
          <Spotlight.Empty>{t('app.palette.nothing')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
