import { readdir, readFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from '#tests/bench/program.ts';
import { startLocked, unlock } from '#tests/bench/unlocked.ts';
import * as inPage from '#tests/bench/in-page.ts';
import { makePractice } from '#tests/bench/practice.ts';
import { floorCost } from '#main/security/kdf-cost.ts';
import { median } from '#tests/bench/statistics.ts';
import { linkElectron } from '../runtime/link-electron.ts';
import { prepareRuntime } from '../runtime/prepare.ts';
import { programIn } from '../runtime/find-electron.ts';
import { memoryOfTree } from '#tests/bench/process-memory.ts';
const runtime = await prepareRuntime({ purpose: 'run' });
const [n, ...dirs] = process.argv.slice(2);
const scratch = await mkdtemp(join(tmpdir(), 'cmp-'));
const practice = await makePractice(join(scratch, 'p'), floorCost);
const linkB = await linkElectron({ appDir: join(import.meta.dirname, '../../tests/bench/blank-app'), name: 'bench-blank' }, runtime.distribution);
const sides: any[] = [{ name: 'blank', path: linkB.electronPath, args: [...runtime.args, '--user-data-dir=' + scratch + '/bl'], env: {} }];
for (const [i, d] of dirs.entries()) { const l = d === '.' ? { electronPath: runtime.electronPath, args: [] } : await linkElectron({ appDir: d, name: 'trial' + i }, runtime.distribution); await cp(join(scratch, 'p'), join(scratch, 'p' + i), { recursive: true }); sides.push({ name: d, path: l.electronPath, args: runtime.args, env: { ...runtime.env, BACKNOTE_DATA: join(scratch, 'p' + i) }, app: true }); }
async function cpu(root: number) { const all: any = {}; for (const p of (await readdir('/proc')).filter((x) => /^\d+$/.test(x))) { const t = await readFile(`/proc/${p}/stat`, 'utf8').catch(() => ''); const f = t.slice(t.lastIndexOf(')') + 2).split(' '); all[p] = { pp: f[1], c: Number(f[11]) + Number(f[12]) }; } let s = 0; for (const p in all) { let q: any = p; while (q && q !== '0') { if (Number(q) === root) { s += all[p].c; break; } q = all[q]?.pp; } } return s * 10; }
const out: any = {};
for (let r = 0; r < Number(n) + 1; r++) for (const s of sides) {
  const p = await startProgram(s, { quietMs: 1800 });
  try {
    if (s.app) await p.page.until('pw', inPage.isAskingForPassphrase, null);
    await p.page.until('x', inPage.hasDrawnText, null);
    const c = await cpu(p.pid);
    const t = (await p.page.run(inPage.textDrawnAt, null)) - p.startedAt;
    const org = (await p.page.run(() => performance.timeOrigin, null)) - p.startedAt;
    let u = 0, u2 = 0;
    if (s.app) { u = await unlock(p.page, practice); u2 = await cpu(p.pid) - c; }
    const m = await memoryOfTree(p.pid);
    if (r > 0) { (out[s.name] ??= []).push([t, org, c, u, u2, m]); }
  } finally { await p.close(); }
}
for (const k in out) { const col = (i: number) => out[k].map((x: any) => x[i]); console.log(k.padEnd(14), 'drawn', median(col(0)).toFixed(0), 'min', Math.min(...col(0)).toFixed(0), 'origin', median(col(1)).toFixed(0), 'cpu', median(col(2)).toFixed(0), 'mincpu', Math.min(...col(2)), 'unlock', median(col(3)).toFixed(0), 'min', Math.min(...col(3)).toFixed(0), 'cpu', median(col(4)), 'mem', median(col(5)).toFixed(1)); }
await rm(scratch, { recursive: true, force: true });
