import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { WrongWord } from '#domain/spelling/text-words.ts';
import { call } from '#renderer/api/client.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './SpellingLine.module.css';

type WordMenuProps = {
  readonly wrong: WrongWord;
  readonly onChoose: (suggestion: string) => void;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
};

/** A word that stands in no dictionary, and what can be done about it. */
export function WordMenu({ wrong: { word }, onChoose, onAdd, onLeave }: WordMenuProps) {
  const [opened, setOpened] = useState(false);
  const [suggestions, setSuggestions] = useState<readonly string[]>([]);
  const show = async (isShown: boolean) => {
    // Opened with the answer, so that nothing moves under the hand and the first entry is the nearest word.
    if (isShown) setSuggestions(await suggest(word));
    setOpened(isShown);
  };
  return (
    <Menu opened={opened} onChange={(isShown) => void show(isShown)} position="bottom-start" returnFocus>
      <Menu.Target>
        <Button variant="default" size="compact-xs" className={classes.word ?? ''} data-word>
          <bdi>{word}</bdi>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {suggestions.length === 0 && <Menu.Label>{t('writing.spelling.noSuggestion')}</Menu.Label>}
        {suggestions.map((suggestion) => (
          <Menu.Item key={suggestion} onClick={() => onChoose(suggestion)}>
            <bdi>{suggestion}</bdi>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={onAdd}>{t('writing.spelling.addToDictionary')}</Menu.Item>
        <Menu.Item onClick={onLeave}>{t('writing.spelling.leave')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Asked past what is kept of answers: what was typed is kept nowhere. A store that does not answer proposes nothing. */
async function suggest(word: string): Promise<readonly string[]> {
  try {
    return (await call('spelling.suggest', { word })).words;
  } catch {
    return [];
  }
}
