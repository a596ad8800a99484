import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { usePageCommands } from '#renderer/app/page-commands.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Page } from '#renderer/parts/Page.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { HandoutTexts } from './HandoutTexts.tsx';
import { LeaveTexts } from './LeaveTexts.tsx';
import classes from './LibraryPage.module.css';
import { SnippetsTab } from './SnippetsTab.tsx';
import { TemplatesTab } from './TemplatesTab.tsx';
import { useTextDesk } from './use-text-desk.ts';

const tabs = ['texts', 'templates', 'snippets'] as const;
type Tab = (typeof tabs)[number];

function isTab(value: string | null): value is Tab {
  return (tabs as readonly (string | null)[]).includes(value);
}

/** What notes and handouts are written with: the texts of handouts, templates of a note, snippets. */
export function LibraryPage() {
  const [tab, setTab] = useState<Tab>('texts');
  const desk = useTextDesk();
  const addText = () => {
    setTab('texts');
    desk.add();
  };
  usePageCommands([{ id: 'text-add', label: t('library.add'), keys: [], run: addText }]);
  return (
    <Tabs
      className={classes.root}
      value={tab}
      onChange={(value) => {
        if (isTab(value)) setTab(value);
      }}
      keepMounted={false}
    >
      <LeaveTexts hasUnsaved={desk.hasUnsaved} />
      <Page
        width="full"
        height="fill"
        header={
          <>
            <PageHeader
              title={t('library.title')}
              sub={t(`library.sub.${tab}`)}
              primary={
                tab === 'texts' && (
                  <Button
                    // While a text is written, saving it is the one thing to do.
                    variant={desk.isWriting ? 'default' : 'filled'}
                    leftSection={<Icon of={IconPlus} size={16} />}
                    onClick={addText}
                  >
                    {t('library.add')}
                  </Button>
                )
              }
            />
            <Tabs.List className={classes.tabs} aria-label={t('library.title')}>
              {tabs.map((each) => (
                <Tabs.Tab key={each} value={each}>
                  {t(`library.tab.${each}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
          </>
        }
      >
        <Tabs.Panel value="texts" className={classes.panel}>
          <HandoutTexts desk={desk} />
        </Tabs.Panel>
        <Tabs.Panel value="templates" className={classes.panel}>
          <TemplatesTab />
        </Tabs.Panel>
        <Tabs.Panel value="snippets" className={classes.panel}>
          <SnippetsTab />
        </Tabs.Panel>
      </Page>
    </Tabs>
  );
}
