import { Button } from '@mantine/core';
import { useState } from 'react';
import { usePageCommands } from '#renderer/app/page-commands.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { EpisodePaperDialog } from '#renderer/parts/EpisodePaperDialog.tsx';
import { EnterScoresDialog } from '#renderer/parts/measures/EnterScoresDialog.tsx';
import classes from './ProgressTab.module.css';

type Opened = 'scores' | 'letter' | 'discharge' | null;

/** What one does with a course: add scores that stand on paper, and hand it on. */
export function ProgressActions({ episodeId }: { readonly episodeId: string }) {
  const [opened, setOpened] = useState<Opened>(null);
  const actions = [
    { id: 'scores', label: t('progress.enterScores') },
    { id: 'letter', label: t('paper.of.progress-letter') },
    { id: 'discharge', label: t('paper.of.discharge-summary') },
  ] as const;
  usePageCommands(
    actions.map(({ id, label }) => ({ id: `progress-${id}`, label, keys: [], run: () => setOpened(id) })),
  );
  const close = () => setOpened(null);
  return (
    <div className={classes.actions}>
      {actions.map(({ id, label }) => (
        <Button key={id} variant="default" onClick={() => setOpened(id)}>
          {label}
        </Button>
      ))}
      {opened === 'scores' && <EnterScoresDialog opened episodeId={episodeId} onClose={close} />}
      {opened === 'letter' && (
        <EpisodePaperDialog kind="progress-letter" episodeId={episodeId} onClose={close} />
      )}
      {opened === 'discharge' && (
        <EpisodePaperDialog kind="discharge-summary" episodeId={episodeId} onClose={close} />
      )}
    </div>
  );
}
