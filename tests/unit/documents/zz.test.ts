import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { renderHandout } from '#main/documents/handout.ts';
import { renderNote } from '#main/documents/note.ts';
import { renderRecoverySheet } from '#main/documents/recovery-sheet.ts';
import { sampleHandout, suggestedIds, usualNote, fontsFolder } from './sample-handout.ts';
const w = (n: string, r: {pdf: Uint8Array; pages: number; unprintable: string[]}) => { writeFileSync(`/tmp/${n}.pdf`, r.pdf); console.log(n, r.pages, r.pdf.length, r.unprintable); };
test('try', async () => {
  const input = sampleHandout();
  w('h', await renderHandout(input));
  w('le', await renderHandout(sampleHandout({choice:{paper:'letter'}})));
  w('hl', await renderHandout(sampleHandout({choice:{largePrint:true}})));
  w('rtl', await renderHandout(sampleHandout({client:{name:'מרים כהן (לוי) 😀', preferredName:''}, therapist:{name:'محمد عبد الله', credentials:'LMT'}, choice:{message:'שלום מרים, נתראה ביום שלישי (1.12) בשעה 14:30.\n\nمرحبا بك، نراك يوم الثلاثاء.\nΓειά σου, до встречи 👩‍👩‍👧 Trần Nguyễn 漢字'}})));
  const note = { date:'2026-11-22', time:'14:03', state:'signed' as const, body: {...usualNote,
    subjective:{...usualNote.subjective, complaint:'Dull ache across the low back after long drives, worse on the left.', painBest:2, painWorst:7, regions:['lumbar-left' as const,'buttock-left' as const], radiation:'buttock' as const, easing:['movement' as const,'heat' as const], changeSinceLast:'better' as const, homeCare:'some' as const, sleep:6, stress:4},
    objective:{findings:[{id:'0197a000-0000-7000-8000-000000000003',structure:'quadratus-lumborum' as const,side:'left' as const,tone:2,tenderness:2,triggerPoint:'active' as const},{id:'0197a000-0000-7000-8000-000000000004',structure:'iliocostalis-lumborum' as const,side:'both' as const,tone:1,tenderness:null,triggerPoint:'none' as const}],words:'Guarded when bending forward.'},
    assessment:{response:'better' as const,painAfter:2,adverse:['none' as const],irritability:'low' as const,words:''},
    plan:{frequency:'weekly for four weeks',nextFocus:'hip rotators',nextVisitDate:'2026-12-01',nextVisitTime:'14:30',homeCare:'Pelvic tilt and walking.',words:''}},
    signature:{name:'Ana Ruiz',credentials:'LMT',signedAt:'2026-11-22T15:02:11.000Z',hash:'3f'.repeat(32)} };
  const base = { practice:{...input.practice, paper:'a4' as const}, therapist: input.therapist, client:{name:'Marta Łukasiewicz',birthDate:'1979-03-04'}, createdAt: input.createdAt, fontsFolder };
  w('n', await renderNote({...base, note}));
  w('nd', await renderNote({...base, note:{...note, state:'draft', signature:null}}));
  w('r', await renderRecoverySheet({practiceName:'Willow Street Massage', recoveryCode:'QPZR-Y9X8-GF2T-VDW0-S3JN-54KH-CE6M-UA7L', paper:'a4', createdAt: input.createdAt, fontsFolder}));
  const three = {...usualNote, subjective:{...usualNote.subjective, stress:7}, treatment:{...usualNote.treatment, rows:[...usualNote.treatment.rows,{...usualNote.treatment.rows[0]!,technique:'trigger-point' as const,stroke:'compression' as const}]}};
  w('h3', await renderHandout(sampleHandout({choice:{blockIds:suggestedIds(three)}})));
  writeFileSync('/tmp/input.json', JSON.stringify(input));
  const t: number[] = [];
  for (let i = 0; i < 60; i++) { const a = performance.now(); await renderHandout(input); t.push(performance.now() - a); }
  t.sort((a, b) => a - b); console.log('min', t[0], 'p50', t[30], 'p95', t[57]);
});
