import { readdir, readFile } from 'node:fs/promises';
import { startProgram } from '#tests/bench/program.ts';
import { unlock } from '#tests/bench/unlocked.ts';
import * as inPage from '#tests/bench/in-page.ts';
import { setTimeout as wait } from 'node:timers/promises';
const [dirless, ...exes] = process.argv.slice(2);
for (const path of exes) {
  const app = !path.includes('blank');
  const p = await startProgram({ path, args: ['--no-sandbox', ...(app ? [] : ['--user-data-dir=/tmp/bt-blank'])], env: app ? { BACKNOTE_DATA: '/tmp/bt-data', BACKNOTE_SQLITE_BINDING: process.env.BACKNOTE_SQLITE_BINDING! } : {} });
  const show = async (label: string) => { const rows: any[] = []; const par: any = {}; for (const x of (await readdir('/proc')).filter((x) => /^\d+$/.test(x))) { const t = await readFile(`/proc/${x}/stat`, 'utf8').catch(() => ''); const f = t.slice(t.lastIndexOf(')') + 2).split(' '); par[x] = [f[1], (Number(f[11]) + Number(f[12])) * 10]; }
    for (const x in par) { let q: any = x; while (q && q !== '0' && Number(q) !== p.pid) q = par[q]?.[0]; if (Number(q) !== p.pid) continue; const cmd = (await readFile(`/proc/${x}/cmdline`, 'utf8').catch(() => '')).split('\0'); const type = /--type=(\S+)/.exec(cmd.join(' '))?.[1] ?? 'browser'; const sub = '-------------------' + (/--utility-sub-type=(\S+)/.exec(cmd.join(' '))?.[1] ?? ''); const sm = await readFile(`/proc/${x}/smaps_rollup`, 'utf8').catch(() => ''); const g = (k: string) => Math.round(Number(new RegExp(`^${k}:\\s+(\\d+)`, 'm').exec(sm)?.[1] ?? 0) / 1024); rows.push([type, sub.slice(19), 'pss', g('Pss'), 'anon', g('Pss_Anon'), 'file', g('Pss_File'), 'shm', g('Pss_Shmem'), 'cpu', par[x][1]]); }
    console.log(label, rows.reduce((s, r) => s + r[3], 0)); for (const r of rows) console.log('  ', r.join(' ')); };
  if (app) { await p.page.until('pw', inPage.isAskingForPassphrase, null); await wait(1500); await show('locked'); await unlock(p.page, { dataFolder: '', noteId: '', passphrase: 'seven quiet herons at dusk' }); }
  await wait(3000); await show(path.slice(-30));
  await p.close();
}
