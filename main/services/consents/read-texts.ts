import { listConsentTexts } from '#db/queries/consent-texts.ts';
import { consentKinds, consentLanguages } from '#domain/consents/consent.ts';
import type { ConsentTextView } from '#domain/contract/consents.ts';
import { builtInConsent } from '#main/content/load-consents.ts';
import type { QueryContext } from '../context.ts';
import { textInUse } from './texts-in-use.ts';

/** Each kind in each language: the text in use, the program's own, and every version so far. */
export async function readConsentTexts({ read }: QueryContext): Promise<{ texts: ConsentTextView[] }> {
  const stored = await listConsentTexts(read);
  const texts = consentKinds.flatMap((kind) =>
    consentLanguages.map((language): ConsentTextView => {
      const versions = stored.filter((text) => text.kind === kind && text.language === language);
      const { words, isBuiltIn, hash, latest } = textInUse({ kind, language }, versions[0]);
      const { title, body, sources, reviewedOn, reviewDue } = builtInConsent(kind, language);
      return {
        kind,
        language,
        ...words,
        isBuiltIn,
        hash,
        latestNumber: latest?.number ?? 0,
        builtIn: { title, body, sources, reviewedOn, reviewDue },
        versions: versions.map((version) => ({
          number: version.number,
          title: version.title,
          body: version.body,
          isBuiltIn: version.origin === 'backnote',
          at: version.at,
          therapist: version.therapist,
        })),
      };
    }),
  );
  return { texts };
}
