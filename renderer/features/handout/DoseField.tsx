import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type KeyboardEvent, useId } from 'react';
import { lineLimit } from '#domain/text.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './ChosenList.module.css';

type DoseFieldProps = {
  readonly title: string;
  readonly usual: string;
  /** Null while it is the usual one. */
  readonly words: string | null;
  readonly onChange: (words: string | null) => void;
};

/** How often an exercise is to be done: the usual, until other words are written. */
export function DoseField({ title, usual, words, onChange }: DoseFieldProps) {
  const hint = useId();
  const field = useId();
  const isChanged = words !== null && words.trim() !== usual;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || words === null) return;
    // Nothing else is to close with it.
    event.stopPropagation();
    onChange(null);
  };
  return (
    <div className={classes.dose} data-changed={isChanged || undefined}>
      <label className={classes.doseLabel} htmlFor={field}>
        {t('handout.dose')}
      </label>
      <TextInput
        id={field}
        size="xs"
        aria-label={t('handout.doseOf', { title })}
        className={classes.doseField ?? ''}
        {...(isChanged ? { 'aria-describedby': hint } : {})}
        maxLength={lineLimit}
        value={words ?? usual}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (words !== null && (words.trim() === '' || words.trim() === usual)) onChange(null);
        }}
      />
      {isChanged && (
        <>
          <span id={hint} className={classes.changed} title={t('handout.doseHint', { usual })}>
            {t('handout.doseChanged')}
          </span>
          <ActionIcon
            size={26}
            aria-label={t('handout.doseUsualOf', { title })}
            onClick={() => onChange(null)}
          >
            <Icon of={IconArrowBackUp} size={16} />
          </ActionIcon>
        </>
      )}
    </div>
  );
}
