import { Button, CloseButton } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { scales } from '#domain/measures/scales.ts';
import type { Finding } from '#domain/notes/objective.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Scale } from '#renderer/ui/Scale.tsx';
import { SideToggle } from '#renderer/ui/SideToggle.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import { triggerPointChoices } from '../fields/choices.ts';
import { scaleLabels } from '../fields/ScaleField.tsx';
import { sideLabels } from '../fields/side-labels.ts';
import classes from './finding-panel.module.css';
import { otherFindingOn } from './finding-place.ts';
import { LockedLine } from './LockedLine.tsx';
import { structureName } from './map-places.ts';
import { TreatedToday } from './TreatedToday.tsx';
import { TriggerPointNotes } from './TriggerPointNotes.tsx';
import type { OpenPlace } from './use-open-place.ts';
import type { AddedRows } from './use-treated-today.ts';

type FindingPanelProps = {
  readonly place: OpenPlace;
  readonly addedRows: AddedRows;
  readonly onChange: (patch: Partial<Finding>) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

const toneWords = Object.values(termsEn.tone);
const tendernessWords = Object.values(termsEn.tenderness);

/** The first thing of a row that takes the focus. */
function focusIn(row: HTMLElement | null): void {
  row?.querySelector<HTMLElement>('input[tabindex="0"], button[tabindex="0"]')?.focus();
}

/**
 * What was found in the structure that is open, under the drawing so that it never lies over it. Tone has the focus
 * first; a digit goes on to tenderness, the next one to the trigger point.
 */
export function FindingPanel({ place, addedRows, onChange, onRemove, onClose }: FindingPanelProps) {
  const { session } = useDraft();
  const id = useId();
  const tone = useRef<HTMLDivElement>(null);
  const tenderness = useRef<HTMLDivElement>(null);
  const triggerPoint = useRef<HTMLDivElement>(null);
  const finding = useDraftValue((body) =>
    body.objective.findings.find((each) => each.id === place.findingId),
  );
  const taken = useDraftValue((body) =>
    otherFindingOn(body.objective.findings, place.structure, 'both', place.findingId),
  );
  useEffect(() => focusIn(tone.current), []);

  const { structure } = place;
  const side = finding?.side ?? place.side;
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const chooseSide = (next: typeof side | null) => {
    const { findings } = session.body().objective;
    if (next !== null && otherFindingOn(findings, structure, next, place.findingId) === undefined) {
      onChange({ side: next });
    }
  };

  return (
    <section className={classes.panel} aria-labelledby={id} onKeyDown={keys}>
      <div className={classes.head}>
        <h3 id={id} className={classes.name}>
          {structureName(structure, side)}
        </h3>
        {finding !== undefined && (
          <Button variant="subtle" size="compact-xs" onClick={onRemove}>
            {t('map.finding.remove')}
          </Button>
        )}
        <CloseButton aria-label={t('map.finding.close')} onClick={onClose} />
      </div>
      <LockedLine structure={structure} side={side} />
      <div ref={tone} className={classes.panelRow}>
        <span aria-hidden="true">{t('map.finding.tone')}</span>
        <Scale
          label={t('map.finding.tone')}
          labelHidden
          dense
          min={scales.tone.low}
          max={scales.tone.high}
          stepWords={toneWords}
          labels={scaleLabels}
          value={finding?.tone ?? null}
          onChange={(value) => onChange({ tone: value })}
          onTyped={() => focusIn(tenderness.current)}
        />
      </div>
      <div ref={tenderness} className={classes.panelRow}>
        <span aria-hidden="true">{t('map.finding.tenderness')}</span>
        <Scale
          label={t('map.finding.tenderness')}
          labelHidden
          dense
          min={scales.tenderness.low}
          max={scales.tenderness.high}
          stepWords={tendernessWords}
          labels={scaleLabels}
          value={finding?.tenderness ?? null}
          onChange={(value) => onChange({ tenderness: value })}
          onTyped={() => focusIn(triggerPoint.current)}
        />
      </div>
      {finding?.tenderness === 4 && <FlagMark tone="caution">{t('map.finding.noDeepWork')}</FlagMark>}
      <div ref={triggerPoint} className={classes.panelRow}>
        <span aria-hidden="true">{t('map.finding.triggerPoint')}</span>
        <ChoiceChips
          label={t('map.finding.triggerPoint')}
          labelHidden
          dense
          options={triggerPointChoices}
          value={finding?.triggerPoint ?? null}
          onChange={(value) => onChange({ triggerPoint: value })}
        />
      </div>
      <TriggerPointNotes
        structure={structure}
        state={finding?.triggerPoint ?? null}
        hasPoint={(finding?.point ?? place.point) !== null}
        onRemovePoint={() => onChange({ point: null })}
      />
      <div className={classes.panelRow} data-fit="">
        <span aria-hidden="true">{t('map.finding.side')}</span>
        <SideToggle
          label={t('map.finding.side')}
          labelHidden
          dense
          labels={sideLabels}
          value={side}
          onChange={chooseSide}
        />
      </div>
      {taken !== undefined && (
        <p className={classes.quiet}>{t('map.finding.sideTaken', { side: termsEn.side[taken.side] })}</p>
      )}
      <TreatedToday structure={structure} side={side} addedRows={addedRows} />
    </section>
  );
}
