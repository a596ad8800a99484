import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import { Page } from '#renderer/parts/Page.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { HandoutTexts } from './HandoutTexts.tsx';
import classes from './LibraryPage.module.css';
import { SnippetsTab } from './SnippetsTab.tsx';
import { TemplatesTab } from './TemplatesTab.tsx';

const tabs = ['texts', 'templates', 'snippets'] as const;
type Tab = (typeof tabs)[number];

function isTab(value: string | null): value is Tab {
  return (tabs as readonly (string | null)[]).includes(value);
}

/** What notes and handouts are written with: the texts of handouts, templates of a note, snippets. */
export function LibraryPage() {
  const [tab, setTab] = useState<Tab>('texts');
  return (
    <Tabs
      className={classes.root}
      value={tab}
      onChange={(value) => {
        if (isTab(value)) setTab(value);
      }}
      keepMounted={false}
    >
      <Page
        width="full"
        height="fill"
        header={
          <>
            <PageHeader title={t('library.title')} sub={t(`library.sub.${tab}`)} />
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
          <HandoutTexts />
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
