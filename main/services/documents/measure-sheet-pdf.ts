import { findClient } from '#db/queries/clients.ts';
import { findEpisode } from '#db/queries/episodes.ts';
import { readPractice } from '#db/queries/practice.ts';
import { AppError } from '#domain/contract/errors.ts';
import { renderMeasureSheet } from '#main/documents/measure-sheet.ts';
import type { QueryContext } from '../context.ts';
import { checkInNow } from '../intake/check-in-now.ts';

/** The questions of today on paper: the same that the client would be asked on the screen. */
export async function measureSheetPdf(context: QueryContext, episodeId: string): Promise<Uint8Array> {
  const { read, ports, fontsFolder } = context;
  const episode = await findEpisode(read, episodeId);
  const client = episode && (await findClient(read, episode.clientId));
  if (!client) throw new AppError('not-found');
  const { asked } = await checkInNow(context, episodeId);
  const { pdf } = await renderMeasureSheet({
    practice: await readPractice(read),
    client: client.fields,
    asked,
    createdAt: ports.clock.now(),
    fontsFolder,
  });
  return pdf;
}
