import { createHash, randomBytes } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project.ts';

const folder = join(projectRoot, 'out', 'dictionaries');
const modules = join(projectRoot, 'node_modules');
const stampName = 'dictionaries.stamp';
// Raise when the way of making them changes, so that older ones are made anew.
const recipe = 1;

/**
 * English: SCOWL, MIT and BSD. Spanish: RLA-ES, taken under the Mozilla Public License 1.1, which lets it lie beside
 * files of other licences; its notice goes with it, and its source is the package named here.
 */
const languages = [
  { language: 'en', source: 'dictionary-en' },
  { language: 'es', source: 'dictionary-es' },
] as const;

/** Makes the word lists of the spelling checker in `out/dictionaries` unless they are there. Returns the folder. */
export async function ensureDictionaries(): Promise<string> {
  const wanted = await inputHash();
  if ((await readStamp()) === wanted) return folder;
  const fresh = `${folder}.${randomBytes(6).toString('hex')}`;
  await mkdir(fresh, { recursive: true });
  try {
    // Loaded here, since most calls find the lists made already.
    const { hunspellWords } = await import('./hunspell-words.ts');
    const { buildGraph } = await import('./build-graph.ts');
    for (const { language, source } of languages) {
      const [aff, dic] = await Promise.all(
        ['index.aff', 'index.dic'].map((name) => readFile(join(modules, source, name), 'utf8')),
      );
      const graph = buildGraph(hunspellWords(aff ?? '', dic ?? ''));
      await writeFile(join(fresh, `${language}.words`), new Uint8Array(graph.buffer));
      await cp(join(modules, source, 'license'), join(fresh, `LICENSE-${source}.txt`));
    }
    await writeFile(join(fresh, stampName), wanted);
    await putInPlace(fresh, wanted);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return folder;
}

// Two test workers may make them at the same time: whoever comes second finds the folder done and leaves it.
async function putInPlace(fresh: string, wanted: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if ((await readStamp()) === wanted) return;
    const old = `${fresh}.old`;
    await rename(folder, old).catch(() => undefined);
    const placed = await rename(fresh, folder).then(
      () => true,
      () => false,
    );
    await rm(old, { recursive: true, force: true });
    if (placed) return;
  }
  throw new Error('The dictionaries could not be put into out/dictionaries');
}

async function inputHash(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify({ recipe, languages }));
  for (const { source } of languages) {
    hash.update(await readFile(join(modules, source, 'index.aff')));
    hash.update(await readFile(join(modules, source, 'index.dic')));
  }
  return hash.digest('hex');
}

function readStamp(): Promise<string | undefined> {
  return readFile(join(folder, stampName), 'utf8').catch(() => undefined);
}
