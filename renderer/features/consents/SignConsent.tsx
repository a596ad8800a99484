import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type ConsentKind, type ConsentLanguage, consentLanguages } from '#domain/consents/consent.ts';
import type { ConsentDraft } from '#domain/consents/draft.ts';
import type { ClientRecord } from '#domain/contract/clients.ts';
import type { ConsentTextView } from '#domain/contract/consents.ts';
import { invalidate, useWrite } from '#renderer/api/queries.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { MarkdownText } from '#renderer/parts/MarkdownText.tsx';
import { notify } from '#renderer/parts/notify.ts';
import { Page } from '#renderer/parts/Page.tsx';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { DiscardDraft } from './DiscardDraft.tsx';
import { firstDraft } from './first-draft.ts';
import { KeptLine } from './KeptLine.tsx';
import { LeaveGuard } from './LeaveGuard.tsx';
import { SignatureField } from './SignatureField.tsx';
import classes from './SignConsent.module.css';
import { SignerFields } from './SignerFields.tsx';
import { emptyProof, type SignProof, signatureOf } from './sign-proof.ts';
import { useConsentDraft } from './use-consent-draft.ts';
import { useLeave } from './use-leave.ts';

type SignConsentProps = {
  readonly client: ClientRecord;
  readonly kind: ConsentKind;
  /** The text of this kind in each language. */
  readonly texts: readonly ConsentTextView[];
  readonly therapist: string;
  /** What was filled in and drawn before; null where nothing was. */
  readonly kept: ConsentDraft | null;
};

const languageChoices = consentLanguages.map((language) => ({
  value: language,
  label: t(`consents.language.${language}`),
}));

/** The text in full, then who signs and for how long, then the signature. */
export function SignConsent({ client, kind, texts, therapist, kept }: SignConsentProps) {
  const today = dayOf(new Date());
  const dates = useDates();
  const { draft, change, state, keeper } = useConsentDraft(
    { clientId: client.id, kind },
    kept ?? firstDraft(client, today),
  );
  const [proof, setProof] = useState<SignProof>(emptyProof);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const signing = useWrite('consents.sign');
  const isOnItsWay = useRef(false);
  const queries = useQueryClient();
  const leave = useLeave(client.id);
  const text = texts.find(({ language }) => language === draft.language);
  if (text === undefined) return null;

  const sign = async () => {
    const found = signatureOf(draft, proof);
    setProblems(found.problems);
    // A second click while the first is on its way would sign twice.
    if (found.signature === null || isOnItsWay.current) return;
    isOnItsWay.current = true;
    await keeper.flush();
    const { language, signerName, relation, months } = draft;
    signing.mutate(
      {
        ...{ clientId: client.id, kind, language, signerName, relation, months },
        textHash: text.hash,
        signature: found.signature,
      },
      {
        onSuccess: ({ expiresOn }) => {
          void keeper.drop().then(leave);
          notify({ message: t('consents.sign.done', { date: dates.day(expiresOn) }) });
        },
        onError: () => {
          isOnItsWay.current = false;
          // The text may have been changed since it was read: what is signed next is what is shown then.
          void invalidate(queries, ['consents']);
        },
      },
    );
  };

  return (
    <Page
      header={
        <PageHeader
          title={<span lang={text.language}>{text.title}</span>}
          sub={<bdi>{client.fields.name}</bdi>}
          secondary={
            <Button variant="default" onClick={leave}>
              {t('consents.sign.back')}
            </Button>
          }
          primary={
            <Button onClick={() => void sign()} loading={signing.isPending}>
              {t('consents.sign.button')}
            </Button>
          }
        />
      }
    >
      <div className={classes.root}>
        <ChoiceChips
          dense
          label={t('consents.sign.language')}
          options={languageChoices}
          value={draft.language}
          onChange={(language: ConsentLanguage | null) => language !== null && change({ language })}
        />
        {text.isBuiltIn && text.builtIn.reviewDue < today && (
          <FlagMark tone="note" variant="plain">
            {t('consents.sign.reviewDue', { date: dates.day(text.builtIn.reviewDue) })}
          </FlagMark>
        )}
        <div className={classes.text} lang={text.language} dir="auto">
          <MarkdownText text={text.body} level={2} />
        </div>
        <Section
          title={t('consents.sign.formTitle')}
          actions={<KeptLine state={state} onRetry={() => void keeper.flush()} />}
        >
          <SignerFields client={client} draft={draft} change={change} problems={problems} today={today} />
          <SignatureField
            draft={draft}
            change={change}
            proof={proof}
            onProof={setProof}
            problems={problems}
          />
          <p className={classes.quiet}>
            <bdi>{t('consents.sign.witness', { name: therapist })}</bdi>
          </p>
          {signing.error !== null && <CallErrorState error={signing.error} />}
          <DiscardDraft clientId={client.id} kind={kind} keeper={keeper} onDone={leave} />
        </Section>
      </div>
      <LeaveGuard keeper={keeper} />
    </Page>
  );
}
