import { measureFacts } from '#domain/measures/catalogue.ts';
import type { DueMeasure } from '#domain/measures/due.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** What is asked in one breath: pain now, best and worst are, and so are the activities. */
export type DueGroup = {
  readonly name: string;
  readonly words: string;
  /** What is asked first of it. */
  readonly first: DueMeasure;
  /** Totals of forms that others own: they are typed in, not asked. */
  readonly isForm: boolean;
};

function groupOf({ measure, item, side }: DueMeasure): string {
  const { subject, capture } = measureFacts[measure];
  if (subject === 'pain' && capture === 'note') return 'pain';
  return measure === 'activity' && item !== '' ? 'activities' : `${measure} ${side ?? ''}`;
}

function wordsOf(name: string, { measure, side }: DueMeasure, count: number): string {
  if (name === 'pain') return painWords(measure, count);
  if (name === 'activities') return t('due.activities', { count });
  switch (measure) {
    case 'activity':
      return t('due.newActivity');
    case 'global-change':
    case 'sleep':
    case 'stress':
      return t(`due.${measure}`);
    default: {
      const { short } = progressEn.measure[measure];
      return side === null
        ? short
        : t('due.sided', { name: short, side: progressEn.side[side].toLowerCase() });
    }
  }
}

/** Once pain now is noted, what is left of it has a name of its own. */
function painWords(first: DueMeasure['measure'], count: number): string {
  if (first === 'pain-now') return t('due.pain');
  return count > 1 ? t('due.painSpan') : t(first === 'pain-best' ? 'due.painBest' : 'due.painWorst');
}

/** What is due in few words, in the order of the catalogue. */
export function dueGroups(due: readonly DueMeasure[]): readonly DueGroup[] {
  const groups = new Map<string, [DueMeasure, ...DueMeasure[]]>();
  for (const each of due) {
    const known = groups.get(groupOf(each));
    if (known === undefined) groups.set(groupOf(each), [each]);
    else known.push(each);
  }
  return [...groups].map(([name, all]) => ({
    name,
    words: wordsOf(name, all[0], all.length),
    first: all[0],
    isForm: measureFacts[all[0].measure].capture === 'entry',
  }));
}

/** "2 activities, how much changed since the start · RMDQ": what is asked, and behind the dot the forms. */
export function dueLine(due: readonly DueMeasure[]): string {
  const groups = dueGroups(due);
  const listed = (isForm: boolean) =>
    groups
      .filter((group) => group.isForm === isForm)
      .map(({ words }) => words)
      .join(', ');
  return [listed(false), listed(true)].filter((part) => part !== '').join(' · ');
}
