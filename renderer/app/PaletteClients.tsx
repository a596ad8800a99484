import { Spotlight } from '@mantine/spotlight';
import { IconFilePlus, IconUser } from '@tabler/icons-react';
import type { ClientSummary } from '#domain/contract/clients.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import type { NoteFor } from './start-note.ts';

export type PaletteClientsProps = {
  readonly clients: readonly ClientSummary[];
  readonly onOpen: (clientId: string) => void;
  readonly onStartNote: (noteFor: NoteFor) => void;
};

// A note is offered only while the search has come down to a few.
const mostNotes = 3;

/** The clients that fit, and a new note for each. */
export function PaletteClients({ clients, onOpen, onStartNote }: PaletteClientsProps) {
  if (clients.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={t('app.palette.clientGroup')}>
      {clients.map(({ id, name, phone }) => (
        <Spotlight.Action
          key={id}
          label={name}
          description={phone}
          leftSection={<Icon of={IconUser} />}
          onClick={() => onOpen(id)}
        />
      ))}
      {clients.slice(0, mostNotes).map(({ id, name }) => (
        <Spotlight.Action
          key={`note-${id}`}
          label={t('app.palette.newNoteFor', { name })}
          leftSection={<Icon of={IconFilePlus} />}
          onClick={() => onStartNote({ clientId: id, name })}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}
