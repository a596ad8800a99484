import { Button, Tabs } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { VaultKind } from '#domain/contract/vault.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Page } from '#renderer/parts/Page.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { AppearanceTab } from './AppearanceTab.tsx';
import { AuditTab } from './AuditTab.tsx';
import { ConsentTextsTab } from './ConsentTextsTab.tsx';
import { DetailsTab } from './DetailsTab.tsx';
import { PassphraseTab } from './PassphraseTab.tsx';
import classes from './PracticePage.module.css';
import { SpeedTab } from './SpeedTab.tsx';
import { SpellingTab } from './SpellingTab.tsx';
import { TherapistsTab } from './TherapistsTab.tsx';

export type PracticePageProps = {
  readonly kind: VaultKind;
  readonly onLock: () => void;
  /** What the tab of the outcomes shows: a feature of its own. */
  readonly outcomes: ReactNode;
};

const tabs = [
  'details',
  'outcomes',
  'therapists',
  'appearance',
  'consents',
  'spelling',
  'passphrase',
  'speed',
  'audit',
] as const;
type Tab = (typeof tabs)[number];

function isTab(value: string | null): value is Tab {
  return (tabs as readonly (string | null)[]).includes(value);
}

/** What is printed about the practice, what its sessions add up to, how the window looks, the passphrase, and the audit trail. */
export function PracticePage({ kind, onLock, outcomes }: PracticePageProps) {
  const [tab, setTab] = useState<Tab>('details');
  return (
    <Tabs
      value={tab}
      onChange={(value) => {
        if (isTab(value)) setTab(value);
      }}
      keepMounted={false}
    >
      <Page
        width={tab === 'outcomes' ? 'full' : 'text'}
        header={
          <>
            <PageHeader
              title={t('practice.title')}
              secondary={
                <Button variant="default" leftSection={<Icon of={IconLock} size={16} />} onClick={onLock}>
                  {t('practice.lock')}
                </Button>
              }
            />
            <Tabs.List className={classes.tabs} aria-label={t('practice.title')}>
              {tabs.map((each) => (
                <Tabs.Tab key={each} value={each}>
                  {t(`practice.tab.${each}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
          </>
        }
      >
        <Tabs.Panel value="details">
          <DetailsTab />
        </Tabs.Panel>
        <Tabs.Panel value="outcomes">{outcomes}</Tabs.Panel>
        <Tabs.Panel value="therapists">
          <TherapistsTab kind={kind} />
        </Tabs.Panel>
        <Tabs.Panel value="appearance">
          <AppearanceTab />
        </Tabs.Panel>
        <Tabs.Panel value="consents">
          <ConsentTextsTab />
        </Tabs.Panel>
        <Tabs.Panel value="spelling">
          <SpellingTab />
        </Tabs.Panel>
        <Tabs.Panel value="passphrase">
          <PassphraseTab kind={kind} />
        </Tabs.Panel>
        <Tabs.Panel value="speed">
          <SpeedTab />
        </Tabs.Panel>
        <Tabs.Panel value="audit">
          <AuditTab />
        </Tabs.Panel>
      </Page>
    </Tabs>
  );
}
