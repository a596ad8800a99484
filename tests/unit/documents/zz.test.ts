import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { renderHandout } from '#main/documents/handout.ts';
import { sampleHandout } from './sample-handout.ts';
test('try', async () => {
  const input = sampleHandout();
  const r = await renderHandout(input);
  writeFileSync('/tmp/h.pdf', r.pdf);
  console.log(r.pages, r.pdf.length, r.unprintable, input.choice.blockIds.join(' '));
  const large = await renderHandout(sampleHandout({choice:{largePrint:true}}));
  writeFileSync('/tmp/hl.pdf', large.pdf);
  const t: number[] = [];
  for (let i = 0; i < 40; i++) { const a = performance.now(); await renderHandout(input); t.push(performance.now() - a); }
  t.sort((a, b) => a - b); console.log('p50', t[20], 'p95', t[38], large.pages);
});
