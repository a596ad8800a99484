import { fieldPath } from '#domain/notes/carried.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { SideToggle } from '#renderer/ui/SideToggle.tsx';
import { useDraft, useDraftField, useDraftValue } from '../draft-context.tsx';
import { ChipsField } from '../fields/ChipsField.tsx';
import {
  courseChoices,
  nightWakingChoices,
  provocationChoices,
  qualityChoices,
  radiationChoices,
  reliefChoices,
} from '../fields/choices.ts';
import { NumberOfNote } from '../fields/NumberOfNote.tsx';
import { sideLabels } from '../fields/side-labels.ts';
import { Unconfirmed, useUnconfirmed } from '../fields/Unconfirmed.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import { painFilled } from './filled.ts';
import classes from './sections.module.css';

/** How the pain feels, where it goes, what moves it and how it has gone. */
export function MoreAboutPain() {
  const summary = useDraftValue((body) => painFilled(body.subjective));
  return (
    <Disclosure name="more-about-pain" title={t('entry.subjective.more')} summary={summary}>
      <ChipsField
        section="subjective"
        name="qualities"
        label={t('entry.subjective.qualities')}
        options={qualityChoices}
      />
      <ChipsField
        section="subjective"
        name="radiation"
        label={t('entry.subjective.radiation')}
        options={radiationChoices}
      />
      <Spreading />
      <ChipsField
        section="subjective"
        name="aggravating"
        label={t('entry.subjective.aggravating')}
        options={provocationChoices}
      />
      <ChipsField
        section="subjective"
        name="easing"
        label={t('entry.subjective.easing')}
        options={reliefChoices}
      />
      <ChipsField
        section="subjective"
        name="course"
        label={t('entry.subjective.course')}
        options={courseChoices}
      />
      <ChipsField
        section="subjective"
        name="nightWaking"
        label={t('entry.subjective.nightWaking')}
        options={nightWakingChoices}
      />
      <HowLongAndOften />
    </Disclosure>
  );
}

const sidePath = fieldPath('subjective', 'radiationSide');

/** Side and farthest point, where it spreads at all. What is noted stays in sight. */
function Spreading() {
  const [side, setSide] = useDraftField('subjective', 'radiationSide');
  const radiation = useDraftValue((body) => body.subjective.radiation);
  const hasPoint = useDraftValue((body) => body.subjective.distalPoint !== '');
  const isCarried = useUnconfirmed(sidePath);
  const spreads = radiation !== null && radiation !== 'none';
  if (!spreads && side === null && !hasPoint) return null;
  return (
    <div className={classes.line}>
      <Unconfirmed path={sidePath}>
        <SideToggle
          label={t('entry.subjective.radiationSide')}
          dense
          tentative={isCarried}
          labels={sideLabels}
          value={side}
          onChange={setSide}
        />
      </Unconfirmed>
      <div className={classes.grow}>
        <WordsField
          section="subjective"
          name="distalPoint"
          label={t('entry.subjective.distalPoint')}
          oneLine
        />
      </div>
    </div>
  );
}

function HowLongAndOften() {
  const { previous } = useDraft();
  const last = previous?.body.subjective;
  return (
    <div className={classes.line}>
      <NumberOfNote
        section="subjective"
        name="morningStiffness"
        label={t('entry.subjective.morningStiffness')}
        high={1440}
        step={5}
        unit={t('entry.subjective.minutes')}
        lastValue={last?.morningStiffness}
      />
      <NumberOfNote
        section="subjective"
        name="episodesLastYear"
        label={t('entry.subjective.episodes')}
        high={99}
      />
    </div>
  );
}
