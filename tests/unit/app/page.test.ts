import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageFiles } from '#main/app/page-files.ts';
import { freshNonce, withNonce } from '#main/app/page-nonce.ts';
import { temporaryFolder } from './temporary-folder.ts';

function builtPage(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'assets'));
  for (const name of ['index.html', 'assets/index-1.js', 'assets/index-1.css', 'assets/inter.woff2']) {
    writeFileSync(join(folder, name), '');
  }
  writeFileSync(join(folder, 'assets', 'index-1.js.map'), '');
  symlinkSync('/etc/passwd', join(folder, 'assets', 'link.json'));
  return folder;
}

test('every built file of a known kind has its address', () => {
  const folder = builtPage();
  const files = pageFiles(folder);
  expect([...files.keys()].sort()).toEqual([
    'app://backnote/assets/index-1.css',
    'app://backnote/assets/index-1.js',
    'app://backnote/assets/inter.woff2',
    'app://backnote/index.html',
  ]);
  expect(files.get('app://backnote/assets/index-1.js')).toEqual({
    file: join(folder, 'assets', 'index-1.js'),
    contentType: 'text/javascript; charset=utf-8',
  });
});

test.each([
  'app://backnote/',
  'app://backnote/index.html?x',
  'app://backnote/INDEX.HTML',
  'app://backnote//index.html',
  'app://backnote/assets',
  'app://backnote/assets/../index.html',
  'app://backnote/assets/%2e%2e/index.html',
  'app://backnote/../../etc/passwd',
  'app://backnote/assets/link.json',
  'app://other/index.html',
  '__proto__',
])('there is no file at %s', (address) => {
  expect(pageFiles(builtPage()).has(address)).toBe(false);
});

test('each page load gets a nonce of its own of 128 bits', () => {
  const nonces = new Set(Array.from({ length: 100 }, freshNonce));
  expect(nonces.size).toBe(100);
  for (const nonce of nonces) expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
});

test.each([
  ['<html><head><title>x</title>', '<html><head><meta name="csp-nonce" nonce="n"><title>x</title>'],
  ['<head lang="en">', '<head lang="en"><meta name="csp-nonce" nonce="n">'],
  ['<header><head>', '<header><head><meta name="csp-nonce" nonce="n">'],
])('the nonce stands first in the head of %s', (html, expected) => {
  expect(withNonce(html, 'n')).toBe(expected);
});
