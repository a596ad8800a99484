import { useState } from 'react';
import { isMinor } from '#domain/clients/majority.ts';
import type { ClientRecord } from '#domain/contract/clients.ts';
import type { ClientSafety } from '#domain/contract/safety.ts';
import { flagsEn } from '#domain/terms/safety-flags-en.ts';
import { ruleNames } from '#domain/terms/safety-why-en.ts';
import { useRead } from '../api/queries.ts';
import { dayOf } from '../i18n/dates.ts';
import { t } from '../i18n/i18n.ts';
import { FlagMark, type FlagTone } from '../ui/FlagMark.tsx';
import classes from './ClientFacts.module.css';

type Mark = { readonly key: string; readonly tone: FlagTone; readonly words: string };

// Two lines of marks leave the note its room at 1024 by 700. Open flags are never folded away.
const mostFolded = 4;

/** What must be seen before touching: open flags by name, allergies, areas to avoid, the limit in force and why. */
export function ClientMarks({ record }: { readonly record: ClientRecord }) {
  const safety = useRead('safety.ofClient', { clientId: record.id });
  const [isOpen, setIsOpen] = useState(false);
  const flags = flagMarks(record, safety.data);
  const others = otherMarks(record, safety.data);
  if (flags.length + others.length === 0) return null;
  const isLong = others.length > mostFolded;
  const shown = isLong && !isOpen ? others.slice(0, mostFolded - 1) : others;
  return (
    <div className={classes.marks} data-open={isOpen}>
      {[...flags, ...shown].map(({ key, tone, words }) => (
        <FlagMark key={key} tone={tone}>
          <bdi className={classes.text}>{words}</bdi>
        </FlagMark>
      ))}
      {isLong && (
        <button
          type="button"
          className={classes.more}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? t('client.facts.less') : t('client.facts.more', { count: others.length - shown.length })}
        </button>
      )}
    </div>
  );
}

function flagMarks(record: ClientRecord, safety: ClientSafety | undefined): readonly Mark[] {
  const named = (safety?.lastScreen?.flags ?? []).map(
    ({ flag }): Mark => ({ key: flag, tone: 'stop', words: flagsEn.flag[flag].therapist }),
  );
  // Until the answers are read, that there is a flag is said without its name.
  if (named.length > 0 || !record.hasOpenFlag) return named;
  return [{ key: 'open-flag', tone: 'stop', words: t('client.facts.openFlag') }];
}

function otherMarks({ fields }: ClientRecord, safety: ClientSafety | undefined): readonly Mark[] {
  const limit = limitWords(fields.pressureLimit, safety);
  const marks: readonly (Mark | null)[] = [
    limit === null ? null : { key: 'pressure', tone: 'note', words: limit },
    textMark('allergies', fields.allergies, (text) => t('client.facts.allergies', { text })),
    textMark('oils', fields.oilAllergies, (text) => t('client.facts.oilAllergies', { text })),
    textMark('areas', fields.areasToAvoid, (text) => t('client.facts.areasToAvoid', { text })),
    textMark('cautions', fields.cautions, (text) => t('client.facts.cautions', { text })),
    isMinor(fields.birthDate, dayOf(new Date())) && fields.guardianName === ''
      ? { key: 'guardian', tone: 'caution', words: t('client.facts.noGuardian') }
      : null,
  ];
  return marks.filter((mark) => mark !== null);
}

function textMark(key: string, text: string, words: (text: string) => string): Mark | null {
  return text === '' ? null : { key, tone: 'caution', words: words(text) };
}

/** The limit in force with its reason; until the rules have answered, the client's own. */
function limitWords(own: number | null, safety: ClientSafety | undefined): string | null {
  const cap = safety?.verdict.pressureCap;
  if (cap) return t('client.facts.pressureBecause', { limit: cap.value, reason: ruleNames(cap.rules) });
  return own === null ? null : t('client.facts.pressureLimit', { limit: own });
}
