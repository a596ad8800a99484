import { Button, Checkbox, ScrollArea } from '@mantine/core';
import { IconPlus, IconTemplate } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { AidList } from './AidList.tsx';
import classes from './AidsDesk.module.css';
import { type Aid, newAid } from './aid.ts';

type AidsDeskProps<Fields> = {
  readonly all: readonly Aid<Fields>[];
  readonly titleOf: (fields: Fields) => string;
  readonly empty: Fields;
  /** What both are called here. */
  readonly words: {
    readonly list: string;
    readonly add: string;
    readonly detail: string;
    readonly emptyTitle: string;
    readonly emptyText: string;
  };
  /** The form of one; `aid` is null for a new one. */
  readonly children: (form: {
    readonly aid: Aid<Fields> | null;
    readonly fields: Fields;
    readonly change: (fields: Fields) => void;
    /** To be told what was saved: it is gone to, and what was typed is the list's now. */
    readonly saved: (id: string) => void;
    readonly wasSaved: boolean;
    readonly copy: () => void;
  }) => ReactNode;
};

/** The list at the left, one of them at the right. What is typed and not saved stays while another is looked at. */
export function AidsDesk<Fields>({ all, titleOf, empty, words, children }: AidsDeskProps<Fields>) {
  const [withArchived, setWithArchived] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [unsaved, setUnsaved] = useState<Readonly<Record<string, Fields>>>({});
  const [savedId, setSavedId] = useState<string | null>(null);
  const shown = all.filter(({ isArchived }) => withArchived || !isArchived);
  const aid = all.find(({ id }) => id === chosen) ?? (chosen === newAid ? null : (shown[0] ?? null));
  const key = chosen === newAid ? newAid : aid?.id;
  const add = (fields: Fields) => {
    setUnsaved((known) => ({ ...known, [newAid]: fields }));
    setChosen(newAid);
  };
  const addButton = (
    <Button variant="default" leftSection={<Icon of={IconPlus} size={16} />} onClick={() => add(empty)}>
      {words.add}
    </Button>
  );
  if (key === undefined && !all.some(({ isArchived }) => isArchived)) {
    return (
      <EmptyState icon={IconTemplate} title={words.emptyTitle} action={addButton}>
        {words.emptyText}
      </EmptyState>
    );
  }
  return (
    <div className={classes.columns}>
      <div className={classes.side}>
        <div className={classes.tools}>
          {addButton}
          {all.some(({ isArchived }) => isArchived) && (
            <Checkbox
              size="xs"
              label={t('writing.aid.showArchived')}
              checked={withArchived}
              onChange={(event) => setWithArchived(event.currentTarget.checked)}
            />
          )}
        </div>
        <AidList
          label={words.list}
          items={shown.map(({ id, fields, isArchived }) => ({ id, title: titleOf(fields), isArchived }))}
          current={key ?? null}
          onChoose={(id) => {
            setSavedId(null);
            setChosen(id);
          }}
        />
      </div>
      <ScrollArea
        className={classes.scroller}
        viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': words.detail }}
      >
        {key !== undefined && (
          <div className={classes.detail} key={`${key} ${aid?.number ?? 0}`}>
            {children({
              aid: key === newAid ? null : aid,
              fields: unsaved[key] ?? aid?.fields ?? empty,
              change: (fields) => setUnsaved((known) => ({ ...known, [key]: fields })),
              saved: (id) => {
                setUnsaved(({ [key]: _saved, ...others }) => others);
                setChosen(id);
                setSavedId(id);
              },
              wasSaved: savedId === key,
              copy: () => add(unsaved[key] ?? aid?.fields ?? empty),
            })}
          </div>
        )}
      </ScrollArea>
    </div>
  );
}
