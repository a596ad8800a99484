import { describe, expect, test } from 'vitest';
import { firstPrint } from '#domain/practice/practice.ts';
import { addClient, drop, sendInPieces } from '#tests/support/file-journeys.ts';
import { checkPdf } from '#tests/support/pdf-check.ts';
import { smallFiles } from '#tests/support/small-files.ts';
import { openApp } from '#tests/support/test-router.ts';

describe('a file on paper', () => {
  const print = firstPrint;

  test('a PDF goes as it is', async () => {
    const app = await openApp();
    const fileId = await drop(app, await addClient(app, 'Ada'), 'scan.pdf', smallFiles.pdf);
    await app.ok('documents.print', { document: { kind: 'file', fileId, drawnId: null }, print });
    expect(app.ports.printers.jobs[0]?.title).toBe('File from the record');
    expect(app.ports.printers.jobs[0]?.pdf).toEqual(smallFiles.pdf);
    const { rows } = await app.ok('practice.auditTrail', { limit: 1 });
    expect(rows[0]).toMatchObject({ action: 'document.printed', entityId: fileId });
  });

  test('a text and a picture are set on a page that says whose they are', async () => {
    const app = await openApp();
    const clientId = await addClient(app, 'Ada Żółw');
    const text = await drop(app, clientId, 'call.txt', smallFiles.text);
    const { pdf } = await app.ok('documents.pdf', {
      document: { kind: 'file', fileId: text, drawnId: null },
    });
    const words = await checkPdf(pdf);
    expect(words.findings).toEqual([]);
    expect(words.words).toContain('Called the surgery.');
    expect(words.words).toContain('Ada Żółw');

    const picture = await drop(app, clientId, 'back.webp', smallFiles.webp);
    await app.ok('files.describe', { fileId: picture, caption: 'Back from behind', sessionId: null });
    const drawnId = await sendInPieces(app, smallFiles.jpeg);
    const paper = await app.ok('documents.pdf', { document: { kind: 'file', fileId: picture, drawnId } });
    const checked = await checkPdf(paper.pdf);
    expect(checked.findings).toEqual([]);
    expect(checked.pageCount).toBe(1);
    expect(JSON.stringify(checked.tags)).toContain('"role":"Figure","alt":"Back from behind"');
    expect(checked.info).toMatchObject({ Title: 'File from the record' });
  });

  test('a picture that the window did not draw, or drew as something else, is not printed', async () => {
    const app = await openApp();
    const fileId = await drop(app, await addClient(app, 'Ada'), 'a.png', smallFiles.png);
    const asPng = await sendInPieces(app, smallFiles.png);
    for (const drawnId of [null, asPng]) {
      expect(
        await app.fails('documents.print', { document: { kind: 'file', fileId, drawnId }, print }),
      ).toMatchObject({ code: 'pdf-not-made' });
    }
    expect(app.ports.printers.jobs).toEqual([]);
  });

  test('a copy is saved byte for byte under a name that says nothing', async () => {
    const app = await openApp();
    const clientId = await addClient(app, 'Ada');
    const fileId = await drop(app, clientId, 'Ada back.jpeg', smallFiles.jpeg);
    app.ports.dialogs.answer = '/documents/copy.jpg';
    await app.ok('documents.save', { document: { kind: 'file', fileId, drawnId: null } });
    expect(app.ports.dialogs.suggested).toEqual(['File from the record 2026-11-22.jpg']);
    expect(app.ports.files.written.get('/documents/copy.jpg')).toEqual(smallFiles.jpeg);
  });
});
