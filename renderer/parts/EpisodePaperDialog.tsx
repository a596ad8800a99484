import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { type LetterAudience, letterAudiences } from '#domain/progress/letter-audience.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { DocumentDialog } from './DocumentDialog.tsx';

type EpisodePaperDialogProps = {
  readonly kind: 'progress-letter' | 'discharge-summary';
  readonly episodeId: string;
  readonly onClose: () => void;
};

/** Where an episode stands, or how it ended, on paper for the client or for a physician: shown as it will print. */
export function EpisodePaperDialog({ kind, episodeId, onClose }: EpisodePaperDialogProps) {
  const [audience, setAudience] = useState<LetterAudience>('client');
  return (
    <DocumentDialog title={t(`paper.of.${kind}`)} document={{ kind, episodeId, audience }} onClose={onClose}>
      <SegmentedControl
        aria-label={t('paper.audience')}
        value={audience}
        onChange={setAudience}
        data={letterAudiences.map((value) => ({ value, label: t(`paper.for.${value}`) }))}
      />
    </DocumentDialog>
  );
}
