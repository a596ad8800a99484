import { use } from 'react';
import { OutcomesTab } from '#renderer/features/outcomes/OutcomesTab.tsx';
import { PracticePage } from '#renderer/features/practice/PracticePage.tsx';
import { runMenuCommand } from './menu-commands.ts';
import { VaultKindContext } from './vault-kind.ts';

/** Gives the practice's page what only the frame knows: which vault is open and how to lock it. */
export function PracticeRoute() {
  const kind = use(VaultKindContext);
  return <PracticePage kind={kind} onLock={() => runMenuCommand('lock')} outcomes={<OutcomesTab />} />;
}
