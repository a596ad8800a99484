import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import presetMantine from 'postcss-preset-mantine';

const root = import.meta.dirname;

// The oldest Electron the program runs in is 33: Node 20 and Chromium 130.
const oldestNode = 'node20.18';
const oldestChromium = 'chrome130';

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: oldestNode,
      // Bundled, so that a start reads a few files instead of hundreds. Only the addon finds its own files.
      externalizeDeps: false,
      rolldownOptions: {
        external: ['better-sqlite3'],
        input: { index: join(root, 'main/index.ts'), store: join(root, 'main/store/index.ts') },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // Names stay, since the places of an error stand in the log.
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: oldestNode,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: join(root, 'main/preload/index.ts') },
        // A sandboxed preload can be neither an ES module nor more than one file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    plugins: [react()],
    css: { postcss: { plugins: [presetMantine()] } },
    build: {
      outDir: join(root, 'out/renderer'),
      emptyOutDir: true,
      target: oldestChromium,
      // Data addresses are not part of the content security policy for fonts.
      assetsInlineLimit: 0,
      minify: true,
      // Files come from this computer's disk; what must be small is what a start reads.
      chunkSizeWarningLimit: 2_000,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: join(root, 'renderer/index.html'), print: join(root, 'renderer/print.html') },
        // What a start needs is one file: each file more costs the start 2 ms. Its modules keep their order, so Zod's
        // setting is made before any schema. The page that prints starts by itself, with pdf.js and without the window.
        output: {
          codeSplitting: {
            groups: [
              { name: 'start', tags: ['$initial'], test: (id) => !/\/renderer\/print|pdfjs-dist/.test(id) },
            ],
          },
        },
      },
    },
  },
});
