import type { ReactNode } from 'react';
import type { HealthTopic } from '#domain/health/history.ts';
import { healthEn } from '#domain/terms/health-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { AnswerToggle } from '#renderer/ui/AnswerToggle.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { HealthFormState } from './use-health-form.ts';

type TopicSectionProps = {
  readonly topic: HealthTopic;
  readonly form: HealthFormState;
  readonly children: ReactNode;
};

/** A topic with its answer. What is written under it says yes by itself, so that it cannot be denied by mistake. */
export function TopicSection({ topic, form, children }: TopicSectionProps) {
  const { draft, change } = form;
  const hasEntries = draft[topic].length > 0;
  const answer = hasEntries ? 'yes' : draft.topics[topic];
  return (
    <Section
      title={healthEn.topic[topic]}
      actions={
        <AnswerToggle
          label={t('health.form.answer', { topic: healthEn.topic[topic] })}
          labels={healthEn.answer}
          value={answer}
          disabled={hasEntries}
          onChange={(next) => change({ topics: { ...draft.topics, [topic]: next } })}
        />
      }
    >
      {answer === 'yes' && children}
    </Section>
  );
}
