import { ensureDictionaries } from '../dictionaries/dictionaries.ts';
import { ensureFonts } from '../fonts/fonts.ts';
import { prepareRuntime } from '../runtime/prepare.ts';
import { runTool, say, ToolFailure } from '../say.ts';
import { checkNames, chosenSuites, vitestProjects } from './choose.ts';
import { runCheck } from './run-checks.ts';
import { runEndToEnd } from './run-e2e.ts';
import { runVitest } from './run-vitest.ts';
import { line, type SuiteResult, totalLine } from './suite.ts';

await runTool(async () => {
  const chosen = chosenSuites(process.argv.slice(2));
  const results: SuiteResult[] = [];

  // A group that cannot even start has failed; the others still run.
  async function group(name: string, run: () => Promise<readonly SuiteResult[]>): Promise<void> {
    const started = performance.now();
    const done = await run().catch((error: unknown) => {
      say(wordsOf(error));
      return [{ name, passed: 0, failed: 1, remark: 'could not start' }];
    });
    results.push(...done);
    for (const result of done) say(line(result));
    say(`${name} took ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  }

  const projects = vitestProjects.filter((name) => chosen.has(name));
  // The tests of documents and printing call the system's PDF and printing programs.
  const runtime = await prepareRuntime({ purpose: 'test' }).catch((error: unknown) => {
    say(wordsOf(error));
    return undefined;
  });
  await ensureFonts();
  await ensureDictionaries();
  if (projects.length > 0) await group(projects.join(', '), () => runVitest(projects));
  for (const name of checkNames) {
    if (chosen.has(name)) await group(name, async () => [await runCheck(name)]);
  }
  if (chosen.has('e2e')) await group('e2e', async () => [await runEndToEnd(runtime)]);

  say('');
  for (const result of results) if (result.failed > 0) say(line(result));
  say(totalLine(results));
  return results.some((result) => result.failed > 0) || results.length === 0 ? 1 : 0;
});

function wordsOf(error: unknown): string {
  if (error instanceof ToolFailure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
