import {
  IconFilePlus,
  IconFileText,
  IconMessage,
  IconNotes,
  IconPhoto,
  IconUser,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import type { ClientHit, WordHit } from '#domain/contract/search.ts';
import type { MethodOutput } from '#domain/contract/table.ts';
import { markFound } from '#domain/search/client-marks.ts';
import { termsEn } from '#domain/terms/en.ts';
import type { Dates } from '../i18n/dates.ts';
import { t } from '../i18n/i18n.ts';
import type { PaletteActions, PaletteEntry, PaletteGroup } from './palette-entries.ts';

type Found = MethodOutput<'search.find'>;
type WordGroup = Exclude<keyof Found, 'clients'>;

// A note is offered only for the first few of those that fit.
const mostNotes = 3;

/** The clients who were found, and a new note for the first of them. */
export function clientEntries(
  clients: readonly ClientHit[],
  search: string,
  actions: PaletteActions,
): readonly PaletteEntry[] {
  const open = clients.map((client) => ({
    id: client.id,
    label: client.name,
    parts: markFound(client.name, search),
    hint: hintOf(client),
    icon: IconUser,
    keys: [],
    run: () => actions.openClient(client.id),
  }));
  // Nobody is treated who is archived or has died.
  const treated = clients.filter(({ status }) => status === 'active').slice(0, mostNotes);
  const notes = treated.map(({ id, name }) => ({
    id: `note-${id}`,
    label: t('app.palette.newNoteFor', { name }),
    icon: IconFilePlus,
    keys: [],
    run: () => actions.startNote({ clientId: id, name }),
  }));
  return [...open, ...notes];
}

/** What tells two namesakes apart, and what one must know before opening the record. */
function hintOf({ phone, status, alsoKnownAs }: ClientHit): string {
  const known = alsoKnownAs === '' ? '' : t('app.palette.alsoKnownAs', { name: alsoKnownAs });
  const state = status === 'active' ? '' : termsEn.status[status];
  return [phone, known, state].filter((part) => part !== '').join(', ');
}

const icons: Readonly<Record<WordGroup, TablerIcon>> = {
  notes: IconNotes,
  handouts: IconFileText,
  files: IconPhoto,
  contacts: IconMessage,
};

/** What was found by its words, a group for each kind. */
export function wordGroups(found: Found, dates: Dates, actions: PaletteActions): readonly PaletteGroup[] {
  const labels: Readonly<Record<WordGroup, string>> = {
    notes: t('app.palette.notes'),
    handouts: t('app.palette.handouts'),
    files: t('app.palette.files'),
    contacts: t('app.palette.contacts'),
  };
  const group = (kind: WordGroup): PaletteGroup => ({
    label: labels[kind],
    entries: found[kind].map((hit) => wordEntry(hit, kind, dates, actions)),
  });
  return [group('notes'), group('handouts'), group('files'), group('contacts')];
}

function wordEntry(hit: WordHit, kind: WordGroup, dates: Dates, actions: PaletteActions): PaletteEntry {
  const { id, clientId, clientName, date, isDraft, snippet } = hit;
  const open: Readonly<Record<WordGroup, () => void>> = {
    notes: () => actions.openNote(id),
    handouts: () => actions.openHandouts(clientId),
    files: () => actions.openFile({ clientId, fileId: id }),
    contacts: () => actions.openClient(clientId),
  };
  return {
    id,
    label: clientName,
    hint: isDraft ? `${dates.day(date)}, ${t('common.draft')}` : dates.day(date),
    detail: snippet,
    icon: icons[kind],
    keys: [],
    run: open[kind],
  };
}
