import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { type SpellingLanguage, spellingLanguages, spellingWord } from '#domain/spelling/spelling.ts';
import { useRead, useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './PracticePage.module.css';
import spellingClasses from './SpellingTab.module.css';

const languageChoices = spellingLanguages.map((value) => ({
  value,
  label: t(`writing.spelling.language.${value}`),
}));

/** Which dictionaries are used, and the practice's own words. */
export function SpellingTab() {
  const settings = useRead('spelling.settings', {});
  const setLanguage = useWrite('spelling.setLanguage');
  if (settings.error !== null) {
    return (
      <CallErrorState
        error={settings.error}
        onRetry={() => void settings.refetch()}
        isRetrying={settings.isFetching}
      />
    );
  }
  if (settings.data === undefined) return <DelayedSkeleton label={t('common.loading')} rows={6} />;
  const { language, words } = settings.data;
  const choose = (next: SpellingLanguage | null) => {
    if (next !== null) setLanguage.mutate({ language: next });
  };
  return (
    <div className={classes.wide}>
      <p className={classes.quiet}>{t('writing.spelling.lead')}</p>
      <ChoiceChips
        label={t('writing.spelling.languageLabel')}
        options={languageChoices}
        value={language}
        onChange={choose}
      />
      {setLanguage.error !== null && <CallErrorState error={setLanguage.error} />}
      <Section title={t('writing.spelling.words')}>
        <AddWord />
        <OwnWords words={words} />
      </Section>
    </div>
  );
}

function AddWord() {
  const adding = useWrite('spelling.addWord');
  const [word, setWord] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isWord = spellingWord.safeParse(word).success;
    setWrong(!isWord);
    if (isWord) adding.mutate({ word }, { onSuccess: () => setWord('') });
  };
  return (
    <form onSubmit={submit} noValidate>
      <div className={spellingClasses.add}>
        <TextInput
          label={t('writing.spelling.word')}
          dir="auto"
          value={word}
          error={isWrong ? t('writing.spelling.notAWord') : undefined}
          onChange={(event) => {
            setWrong(false);
            setWord(event.currentTarget.value);
          }}
        />
        <Button type="submit" variant="default" loading={adding.isPending}>
          {t('writing.spelling.add')}
        </Button>
      </div>
      {adding.error !== null && <CallErrorState error={adding.error} />}
    </form>
  );
}

function OwnWords({ words }: { readonly words: readonly string[] }) {
  const removing = useWrite('spelling.removeWord');
  if (words.length === 0) return <p className={classes.quiet}>{t('writing.spelling.none')}</p>;
  return (
    <>
      {removing.error !== null && <CallErrorState error={removing.error} />}
      <ul className={spellingClasses.words} aria-label={t('writing.spelling.words')}>
        {words.map((word) => (
          <li key={word}>
            <bdi>{word}</bdi>
            <ActionIcon
              variant="subtle"
              aria-label={t('writing.spelling.remove', { word })}
              onClick={() => removing.mutate({ word })}
            >
              <Icon of={IconTrash} size={16} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </>
  );
}
