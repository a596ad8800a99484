import { Button } from '@mantine/core';
import { useState } from 'react';
import { isClearable } from '#domain/safety/clearance.ts';
import { inflammatoryFinding } from '#domain/safety/inflammatory.ts';
import type { Matter, MatterLevel } from '#domain/safety/verdict.ts';
import { safetyEn } from '#domain/terms/safety-en.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ClearanceDialog } from '#renderer/parts/clearances/ClearanceDialog.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { useDraft, useDraftValue, useVerdict } from '../draft-context.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import { ReferralLetterLink } from '../ReferralLetterLink.tsx';
import { isGrave, limitLines, toneOf } from '../safety-words.ts';
import { MatterLine } from './MatterLine.tsx';
import classes from './StopBanner.module.css';

const orders = {
  'stop-emergency': 'emergency',
  'stop-same-day': 'sameDay',
  'stop-today': 'today',
  'refer-urgent': 'urgent',
  refer: 'refer',
  'avoid-area': 'area',
  clearance: 'clearance',
  note: 'note',
} as const satisfies Record<MatterLevel, string>;

/** How many of the lighter matters stand in the banner before they are asked for. Stops and referrals always do. */
const shownAtOnce = 4;

/** What holds in this session, gravest first, with what to say and what it blocks. A stop can only be answered. */
export function SafetyBanner() {
  const { session } = useDraft();
  const verdict = useVerdict();
  const { matters, level } = verdict;
  const first = matters[0];
  if (first === undefined) return null;
  const isGraveNow = isGrave(level);
  const shown = level ?? 'note';
  return (
    <section
      id="note-flag"
      className={classes.root}
      data-stop={toneOf(shown) === 'stop' || undefined}
      data-note={toneOf(shown) === 'note' || undefined}
      aria-label={isGraveNow ? t('notes.stop.label') : t('safety.banner.label')}
    >
      <div role={isGraveNow ? 'alert' : undefined} className={classes.words}>
        <FlagMark tone={toneOf(shown)} variant="plain">
          <span className={classes.title}>{safetyEn.level[shown].therapist}</span>
        </FlagMark>
        {level !== null && <Order level={level} />}
        <Matters matters={matters.filter((each) => isGrave(each.level))} />
      </div>
      {isGraveNow && (
        <WordsField
          section="safety"
          name="action"
          label={t('notes.stop.action')}
          required={verdict.blocksTreatment}
        />
      )}
      <div className={classes.actions}>
        {isGraveNow && <ReferralLetterLink noteId={session.noteId} />}
        <AddClearance matters={matters} />
      </div>
      <Matters matters={matters.filter((each) => !isGrave(each.level))} />
      <Limits lines={limitLines(verdict)} />
    </section>
  );
}

function Order({ level }: { readonly level: MatterLevel }) {
  const practice = useRead('practice.get', {});
  const ticked = useDraftValue((body) => body.safety.observations);
  const number = practice.data?.practice.emergencyNumber ?? '';
  const signs = inflammatoryFinding(ticked);
  return (
    <>
      <p>
        {level === 'stop-emergency' && number !== ''
          ? t('safety.banner.emergencyNumber', { number })
          : t(`safety.banner.${orders[level]}`)}
      </p>
      {signs !== 'too-few' && (
        <p>{signs === 'enough' ? t('safety.banner.fourFeatures') : t('safety.banner.threeFeatures')}</p>
      )}
    </>
  );
}

function Matters({ matters }: { readonly matters: readonly Matter[] }) {
  const [showsAll, setShowsAll] = useState(false);
  if (matters.length === 0) return null;
  const isHeavy = ({ level, state }: Matter) => level.startsWith('stop') || state === 'open';
  const folded = matters.filter((each, index) => isHeavy(each) || index < shownAtOnce);
  const shown = showsAll ? matters : folded;
  return (
    <>
      <ul className={classes.matters}>
        {shown.map((matter) => (
          <MatterLine key={matter.ruleId} matter={matter} />
        ))}
      </ul>
      {folded.length < matters.length && (
        <div className={classes.actions}>
          <Button
            variant="subtle"
            size="xs"
            aria-expanded={showsAll}
            onClick={() => setShowsAll((shownAll) => !shownAll)}
          >
            {showsAll ? t('safety.banner.less') : t('safety.banner.more', { count: matters.length })}
          </Button>
        </div>
      )}
    </>
  );
}

/** Writes down a clearance without leaving the note, for the gravest matter that one can answer. */
function AddClearance({ matters }: { readonly matters: readonly Matter[] }) {
  const { clientId } = useDraft();
  const [isAdding, setIsAdding] = useState(false);
  const unanswered = matters
    .filter(({ isClearable: can, state }) => can && state !== 'cleared')
    .map(({ ruleId }) => ruleId)
    .find(isClearable);
  if (unanswered === undefined) return null;
  return (
    <>
      <Button variant="default" onClick={() => setIsAdding(true)}>
        {t('safety.banner.addClearance')}
      </Button>
      {isAdding && (
        <ClearanceDialog clientId={clientId} rule={unanswered} onClose={() => setIsAdding(false)} />
      )}
    </>
  );
}

function Limits({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={classes.flags}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
