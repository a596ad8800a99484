import { insertLogo, readLogo } from '#db/queries/logo.ts';
import { greyOf, type LogoPixels } from '#domain/practice/logo.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { encodePng } from './png.ts';

export async function getLogo({ read }: QueryContext): Promise<{
  logo: { png: Uint8Array; width: number; height: number } | null;
}> {
  const logo = await readLogo(read);
  return { logo: logo === null ? null : { png: logo.colour, width: logo.width, height: logo.height } };
}

/** The store opens no picture: it is given dots and makes the PNG of them itself. */
export async function setLogo(
  { write, ports, therapistId }: CommandContext,
  { logo }: { readonly logo: LogoPixels | null },
): Promise<Record<string, never>> {
  await insertLogo(write, {
    id: ports.ids.next(),
    picture:
      logo === null
        ? null
        : {
            width: logo.width,
            height: logo.height,
            colour: encodePng(logo, 3, logo.pixels),
            grey: encodePng(logo, 1, greyOf(logo)),
          },
    therapistId,
    at: ports.clock.now(),
  });
  return {};
}
