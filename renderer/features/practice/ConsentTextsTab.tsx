import { useState } from 'react';
import {
  type ConsentKind,
  type ConsentLanguage,
  consentKinds,
  consentLanguages,
} from '#domain/consents/consent.ts';
import type { ConsentWords } from '#domain/consents/text.ts';
import type { ConsentTextView } from '#domain/contract/consents.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { MarkdownText } from '#renderer/parts/MarkdownText.tsx';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { ConsentPreview, ConsentTextForm } from './ConsentTextForm.tsx';
import classes from './ConsentTextsTab.module.css';

const kindChoices = consentKinds.map((kind) => ({ value: kind, label: t(`consents.kind.${kind}`) }));
const languageChoices = consentLanguages.map((language) => ({
  value: language,
  label: t(`consents.language.${language}`),
}));

/** What clients sign: each kind in each language, to be worded by the practice, and every version so far. */
export function ConsentTextsTab() {
  const texts = useRead('consents.texts', {});
  const [kind, setKind] = useState<ConsentKind>('treatment');
  const [language, setLanguage] = useState<ConsentLanguage>('en');
  const [unsaved, setUnsaved] = useState<Readonly<Record<string, ConsentWords>>>({});
  const practice = useRead('practice.get', {});
  if (texts.error !== null) {
    return (
      <CallErrorState
        error={texts.error}
        onRetry={() => void texts.refetch()}
        isRetrying={texts.isFetching}
      />
    );
  }
  if (texts.data === undefined) return <DelayedSkeleton label={t('common.loading')} rows={8} />;
  const text = texts.data.texts.find((each) => each.kind === kind && each.language === language);
  return (
    <div className={classes.root}>
      <p className={classes.quiet}>
        {t('consents.texts.lead')} {t('consents.ownRules')}
      </p>
      <div className={classes.choices}>
        <ChoiceChips
          dense
          label={t('consents.texts.kind')}
          options={kindChoices}
          value={kind}
          onChange={(next) => next !== null && setKind(next)}
        />
        <ChoiceChips
          dense
          label={t('consents.texts.language')}
          options={languageChoices}
          value={language}
          onChange={(next) => next !== null && setLanguage(next)}
        />
      </div>
      {text !== undefined && (
        <OneText
          key={`${kind} ${language}`}
          text={text}
          words={unsaved[`${kind} ${language}`] ?? { title: text.title, body: text.body }}
          onWords={
            practice.data?.therapist.role === 'owner'
              ? (words) => setUnsaved((known) => ({ ...known, [`${kind} ${language}`]: words }))
              : null
          }
        />
      )}
    </div>
  );
}

type OneTextProps = {
  readonly text: ConsentTextView;
  readonly words: ConsentWords;
  /** Null for a therapist who may look at the texts and not change them. */
  readonly onWords: ((words: ConsentWords) => void) | null;
};

function OneText({ text, words, onWords }: OneTextProps) {
  return (
    <>
      <Origin text={text} />
      {onWords === null ? (
        <>
          <p className={classes.quiet}>{t('consents.texts.ownerOnly')}</p>
          <ConsentPreview language={text.language} words={text} />
        </>
      ) : (
        <ConsentTextForm text={text} words={words} onWords={onWords} />
      )}
      <Section title={t('consents.texts.versions')}>
        <Versions text={text} />
      </Section>
    </>
  );
}

function Origin({ text }: { readonly text: ConsentTextView }) {
  const dates = useDates();
  const { builtIn, isBuiltIn, latestNumber } = text;
  return (
    <div className={classes.quiet}>
      <p>
        {isBuiltIn
          ? t('consents.texts.builtIn', { date: dates.day(builtIn.reviewedOn) })
          : t('consents.texts.ownText', { number: latestNumber })}
      </p>
      {isBuiltIn && <p>{t('consents.texts.sources', { sources: builtIn.sources.join('; ') })}</p>}
    </div>
  );
}

/** Every version with its words, newest first. A version that somebody signed is never changed or removed. */
function Versions({ text }: { readonly text: ConsentTextView }) {
  const dates = useDates();
  if (text.versions.length === 0) return <p className={classes.quiet}>{t('consents.texts.noVersions')}</p>;
  return (
    <ul className={classes.versions}>
      {text.versions.map(({ number, title, body, isBuiltIn, at, therapist }) => (
        <li key={number}>
          <details>
            <summary>
              <bdi>
                {t(isBuiltIn ? 'consents.texts.versionBuiltIn' : 'consents.texts.version', {
                  number,
                  moment: dates.moment(at),
                  name: therapist,
                })}
              </bdi>
            </summary>
            <div className={classes.words} lang={text.language}>
              <p className={classes.title}>{title}</p>
              <MarkdownText text={body} level={3} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
