import { useEffect } from 'react';
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
  useSpelling();
  useSnippets({ session, clientId: note.clientId, date: note.date });
  return <TemplateMenu note={note} session={session} template={template} />;
}

/** Has the texts of the page checked for as long as a draft is on the screen. Nothing else that is typed is looked at. */
function useSpelling(): void {
  useEffect(() => {
    document.body.setAttribute('spellcheck', 'true');
    return () => document.body.setAttribute('spellcheck', 'false');
  }, []);
}
