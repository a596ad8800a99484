import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { proseLanguages } from '#domain/prose/compose.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { useProseLanguage } from './prose-language.ts';

type ProseMenuProps = { readonly label: string; readonly onCopy: () => void };

/** What can be done with generated words: copy them, and choose their language for the whole window. */
export function ProseMenu({ label, onCopy }: ProseMenuProps) {
  const [language, choose] = useProseLanguage();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size="sm" aria-label={label}>
          <Icon of={IconDots} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onCopy}>{t('reading.copy')}</Menu.Item>
        <Menu.Divider />
        <Menu.RadioGroup
          value={language}
          onChange={(value) => {
            const chosen = proseLanguages.find((each) => each === value);
            if (chosen !== undefined) choose(chosen);
          }}
        >
          {proseLanguages.map((each) => (
            <Menu.RadioItem key={each} value={each} closeMenuOnClick>
              {t(languageNames[each])}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

const languageNames = { en: 'reading.english', es: 'reading.spanish' } as const;
