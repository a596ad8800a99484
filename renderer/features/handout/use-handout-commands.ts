import { useHotkeys } from '@mantine/hooks';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { type PageCommand, usePageCommands } from '#renderer/app/page-commands.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { PreviewSize } from '#renderer/parts/DocumentDesk.tsx';
import { goTo, handoutKeys, places } from './handout-keys.ts';

type Rest = Omit<HandoutChoice, 'blockIds'>;

type Commands = {
  readonly rest: Rest;
  readonly onAdd: () => void;
  readonly onLimits: () => void;
  readonly onLanguage: (language: HandoutLanguage) => void;
  readonly onChange: (change: Partial<Rest>) => void;
  readonly size: PreviewSize;
  readonly onSize: (size: PreviewSize) => void;
};

/** Hears the keys of the handout's page and offers what it can do to the palette. */
export function useHandoutCommands(commands: Commands): void {
  const { rest, onAdd, onLimits, onLanguage, onChange, size, onSize } = commands;
  const other: HandoutLanguage = rest.language === 'en' ? 'es' : 'en';
  const toMessage = () => goTo(places.message);
  const toOther = () => onLanguage(other);
  const otherSize: PreviewSize = size === 'page' ? 'width' : 'page';
  const toOtherSize = () => onSize(otherSize);
  const keys = { usePhysicalKeys: true };
  useHotkeys(
    [
      [handoutKeys.add.hotkey, onAdd, keys],
      [handoutKeys.message.hotkey, toMessage, keys],
      [handoutKeys.limits.hotkey, onLimits, keys],
      [handoutKeys.language.hotkey, toOther, keys],
      [handoutKeys.size.hotkey, toOtherSize, keys],
    ],
    [],
  );
  const command = (
    id: string,
    label: string,
    run: () => void,
    shown: readonly string[] = [],
  ): PageCommand => ({
    id: `handout-${id}`,
    label,
    keys: shown,
    run,
  });
  usePageCommands([
    command('add', t('handout.add'), onAdd, handoutKeys.add.shown),
    command('message', t('handout.message'), toMessage, handoutKeys.message.shown),
    command('limits', t('handout.limits'), onLimits, handoutKeys.limits.shown),
    command('language', t(`handout.languages.${other}`), toOther, handoutKeys.language.shown),
    command(
      'size',
      otherSize === 'page' ? t('handout.wholePage') : t('handout.pageWidth'),
      toOtherSize,
      handoutKeys.size.shown,
    ),
    command('large', t('handout.largePrint'), () => onChange({ largePrint: !rest.largePrint })),
    command('grey', t('handout.isGrey'), () => onChange({ isGrey: !rest.isGrey })),
    command('map', t('handout.withMap'), () => onChange({ withMap: !rest.withMap })),
    command('a4', t('handout.a4'), () => onChange({ paper: 'a4' })),
    command('letter', t('handout.letter'), () => onChange({ paper: 'letter' })),
  ]);
}
