import { useCallback, useState } from 'react';
import type { OfferedBlock } from '#domain/contract/handouts.ts';
import type { NoteView } from '#domain/contract/notes.ts';
import type { MethodOutput } from '#domain/contract/table.ts';
import { type HandoutChoice, handoutChoice } from '#domain/handouts/choice.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { useMenuCommand } from '#renderer/app/menu-commands.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { LivePdf, type PreviewSize } from '#renderer/parts/DocumentDesk.tsx';
import { DocumentPage } from '#renderer/parts/DocumentPage.tsx';
import { useLivePreview } from '#renderer/parts/live-preview.ts';
import { useKeptDocument } from '#renderer/parts/use-kept-document.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { AddTexts } from './AddTexts.tsx';
import { ChosenList } from './ChosenList.tsx';
import { ExerciseLimits } from './ExerciseLimits.tsx';
import { HandoutNotices } from './HandoutNotices.tsx';
import { choiceOf, draftOf, type HandoutDraft, inLanguage } from './handout-draft.ts';
import { goTo, places } from './handout-keys.ts';
import { NotForClientDialog } from './NotForClientDialog.tsx';
import { PaperFields } from './PaperFields.tsx';
import { PersonalFields } from './PersonalFields.tsx';
import { useHandoutCommands } from './use-handout-commands.ts';
import { useLimit } from './use-limit.ts';

type HandoutBuilderProps = {
  readonly note: NoteView;
  /** What is on offer in the language that the handout is in now. */
  readonly offer: MethodOutput<'handouts.compose'>;
  readonly onLanguage: (language: HandoutLanguage) => void;
};

/** Left what goes on the handout, right the very page that will print. */
export function HandoutBuilder({ note, offer, onLanguage }: HandoutBuilderProps) {
  const [draft, setDraft] = useState(() => draftOf(offer));
  const [dayIsWrong, setDayIsWrong] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [showsLimits, setShowsLimits] = useState(false);
  const [size, setSize] = useState<PreviewSize>('width');
  const [refused, setRefused] = useState<OfferedBlock | null>(null);
  const { rest, selection } = draft;
  const choice = choiceOf(draft, offer);
  const isReady = offer.suggested.language === rest.language;
  const isPrintable = isReady && !dayIsWrong && handoutChoice.safeParse(choice).success;
  const creating = useWrite('handouts.create');
  const handout = useKeptDocument('handout', async (kept: HandoutChoice) => {
    const { handoutId } = await creating.mutateAsync({ noteId: note.noteId, choice: kept });
    return { kind: 'handout', handoutId };
  });
  const limit = useLimit(note.clientId);
  const preview = useLivePreview('handouts.preview', { noteId: note.noteId, choice }, isPrintable);

  const change = useCallback((patch: Partial<HandoutDraft['rest']>) => {
    setDraft((now) => ({ ...now, rest: { ...now.rest, ...patch } }));
  }, []);
  const speak = useCallback(
    (language: HandoutLanguage) => {
      setDraft((now) => inLanguage(now, offer, language));
      onLanguage(language);
    },
    [offer, onLanguage],
  );
  const toggleAdding = useCallback(() => setAdding((open) => !open), []);
  const print = () => isPrintable && void handout.print(choice);
  const save = () => isPrintable && void handout.save(choice);
  useMenuCommand('print', print);
  useMenuCommand('save', save);
  useHandoutCommands({
    rest,
    onAdd: () => {
      setAdding(true);
      requestAnimationFrame(() => goTo(places.add));
    },
    onLimits: () => {
      setShowsLimits(true);
      requestAnimationFrame(() => goTo(places.limits));
    },
    onLanguage: speak,
    onChange: change,
    size,
    onSize: setSize,
  });

  return (
    <DocumentPage
      title={t('handout.title')}
      note={note}
      document={handout}
      isPrintable={isPrintable}
      startsAtPrint
      onPrint={print}
      onSave={save}
      onOpen={() => isPrintable && void handout.open(choice)}
      preview={
        <LivePdf preview={preview} size={size} onSize={setSize}>
          <HandoutNotices draft={draft} offer={offer} preview={preview.data} />
        </LivePdf>
      }
    >
      <PersonalFields value={rest} onChange={change} onDayProblem={setDayIsWrong} />
      <Section title={t('handout.chosen')}>
        <ChosenList
          offer={offer}
          selection={selection}
          doses={rest.doses}
          change={setDraft}
          onNotForClient={setRefused}
        />
        <AddTexts
          offer={offer}
          selection={selection}
          change={setDraft}
          isOpen={isAdding}
          onToggle={toggleAdding}
        />
        <ExerciseLimits
          offered={offer.offered}
          limitations={offer.limitations}
          onSet={limit.set}
          error={limit.error}
          isOpen={showsLimits}
        />
      </Section>
      <PaperFields
        language={rest.language}
        paper={rest.paper}
        largePrint={rest.largePrint}
        isGrey={rest.isGrey}
        withMap={rest.withMap}
        onLanguage={speak}
        onChange={change}
      />
      <NotForClientDialog
        offered={refused}
        onClose={() => setRefused(null)}
        onLeaveOut={(words) => {
          const exercise = refused?.block.exercise;
          if (exercise != null) limit.set(exercise, true, words);
          setRefused(null);
        }}
      />
    </DocumentPage>
  );
}
