import type { NoteView } from '#domain/contract/notes.ts';
import type { DraftSession } from './draft-session.ts';
import { useSnippets } from './snippets/use-snippets.ts';
import { TemplateMenu } from './templates/TemplateMenu.tsx';
import type { TemplateOfDraft } from './templates/use-template.ts';

type WritingAidsProps = {
  readonly note: NoteView;
  readonly session: DraftSession;
  readonly template: TemplateOfDraft;
};

/** What helps to write a draft: the menu of templates, and snippets in whatever is typed on the page. */
export function WritingAids({ note, session, template }: WritingAidsProps) {
  useSnippets({ session, clientId: note.clientId, date: note.date });
  return <TemplateMenu note={note} session={session} template={template} />;
}
