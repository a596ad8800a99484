import { Button, Menu } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconLayoutList, IconTemplate } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import type { TemplateFields } from '#domain/notes/templates/template.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import type { DraftSession } from '../draft-session.ts';
import { KeepTemplateDialog } from './KeepTemplateDialog.tsx';
import { menuLetters } from './menu-letters.ts';
import classes from './TemplateMenu.module.css';
import type { TemplateOfDraft } from './use-template.ts';

/** N as in note: opens the menu; a letter in it chooses. */
const templateKey = { hotkey: 'alt+N', shown: 'Alt+N' } as const;

type TemplateMenuProps = {
  readonly note: Pick<NoteView, 'noteId'>;
  readonly session: DraftSession;
  readonly template: TemplateOfDraft;
};

/** Puts a template into the note with one choice, or keeps the note as a new one. */
export function TemplateMenu({ note, session, template }: TemplateMenuProps) {
  const [opened, setOpened] = useState(false);
  const [isKeeping, setKeeping] = useState(false);
  const list = useRead('templates.list', {});
  const cameFrom = useRef<HTMLElement | null>(null);

  const show = (isShown: boolean) => {
    if (isShown)
      cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setOpened(isShown);
  };
  useHotkeys([[templateKey.hotkey, () => show(true), { usePhysicalKeys: true }]], []);

  const templates = (list.data?.templates ?? []).filter(({ isArchived }) => !isArchived);
  const letters = menuLetters(templates.map(({ fields }) => fields.name));
  const choose = (fields: TemplateFields) => {
    setOpened(false);
    template.apply(fields);
    cameFrom.current?.focus();
  };
  const chooseByLetter = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const chosen = templates[letters.indexOf(event.key.toLowerCase())];
    if (chosen === undefined) return;
    event.preventDefault();
    choose(chosen.fields);
  };

  return (
    <>
      <Menu opened={opened} onChange={show} position="bottom-end" returnFocus>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<Icon of={IconTemplate} size={16} />}
            aria-keyshortcuts={templateKey.shown}
          >
            {t('writing.template.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown onKeyDown={chooseByLetter}>
          <Menu.Label>{t('writing.template.menuTitle')}</Menu.Label>
          {list.error !== null && (
            <CallErrorState
              error={list.error}
              onRetry={() => void list.refetch()}
              isRetrying={list.isFetching}
            />
          )}
          {list.data !== undefined && templates.length === 0 && (
            <Menu.Label>{t('writing.template.none')}</Menu.Label>
          )}
          {templates.map(({ id, fields }, index) => (
            <Menu.Item
              key={id}
              leftSection={<Icon of={IconLayoutList} />}
              rightSection={
                <span aria-hidden="true" className={classes.letter}>
                  {letters[index] !== '' && <KeyHint keys={[letters[index] ?? '']} />}
                </span>
              }
              onClick={() => choose(fields)}
            >
              <bdi>{fields.name}</bdi>
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setKeeping(true)}>{t('writing.template.keep')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <KeepTemplateDialog
        key={note.noteId}
        opened={isKeeping}
        bodyOf={session.body}
        onClose={() => setKeeping(false)}
      />
    </>
  );
}
