// Builds the pages into dist/: the pane that Outlook loads, the manager's pages, the preview that hosts the same pane in a
// browser, and the guard that Outlook runs without a page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';

const ROOT = import.meta.dirname;
/** Outlook accepts only Microsoft's hosted script; the preview serves the same pane with our stand-in. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_STAND_IN = '/preview/office-stand-in.js';
/** What Outlook must fetch before the pane shows anything, script and style, gzipped: half a second at 1 Mbit/s. */
const PANE_BUDGET_KB = 62;
/** The words of one language, fetched when its reader comes. */
const WORDS = /^words\//;
/** Pages that people come back to are named by their content, so that they can be kept. */
const KEPT = ['pane', 'worklist', 'lessons'];

/** Prints the size of the pane with the largest of the languages that it may fetch, and warns above the budget. */
const paneSize = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('PaneSize', (compilation) =>
      compilation.hooks.afterProcessAssets.tap('PaneSize', () => {
        const zipped = (name) => gzipSync(compilation.getAsset(name).source.buffer()).length;
        const files = compilation.entrypoints.get('pane').getFiles();
        const words = compilation.getAssets().flatMap(({ name }) => (WORDS.test(name) ? [zipped(name)] : []));
        const bytes = files.map(zipped).reduce((sum, length) => sum + length, 0) + Math.max(0, ...words);
        const size = (bytes / 1024).toFixed(1);
        console.log(
          `Pane: ${size} KB gzipped (${files.join(', ')}, one of ${words.length} languages), budget ${PANE_BUDGET_KB} KB`,
        );
        if (bytes > PANE_BUDGET_KB * 1024)
          compilation.warnings.push(new Error(`the pane is ${size} KB gzipped`));
      }),
    );
  },
};

const fileOf = ({ name }, ending) =>
  KEPT.includes(name) ? `${name}/${name}.[contenthash:8].${ending}` : `preview/[name].${ending}`;

const page = (chunk, filename, template, officeScript) =>
  new HtmlWebpackPlugin({
    chunks: [chunk],
    filename,
    template,
    officeScript,
    scriptLoading: 'module',
    minify: false,
  });

/** What classic Outlook loads at every start, in KB, as it is. */
const GUARD_BUDGET_KB = 8;
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
/** Where the manifest says that Relance is: classic Outlook runs the guard without a page, which cannot tell it. */
const SERVICE = /<AppDomain>(https:[^<]+)<\/AppDomain>/.exec(MANIFEST)?.[1] ?? '';

/** Prints the size of the guard, and warns above the budget. */
const guardSize = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('GuardSize', (compilation) =>
      compilation.hooks.afterProcessAssets.tap('GuardSize', () => {
        const bytes = compilation.getAsset('guard/events.js').source.size();
        const size = (bytes / 1024).toFixed(1);
        console.log(`Guard: ${size} KB (guard/events.js, ES5), budget ${GUARD_BUDGET_KB} KB`);
        if (bytes > GUARD_BUDGET_KB * 1024) compilation.warnings.push(new Error(`the guard is ${size} KB`));
      }),
    );
  },
};

/** The guard: one file in the language of 2009. esbuild refuses what it cannot bring down to it. */
const guard = {
  name: 'guard',
  mode: 'production',
  target: ['web', 'es5'],
  entry: { events: './src/outlook/guard/events.ts' },
  output: {
    path: join(ROOT, 'dist'),
    publicPath: '/',
    filename: 'guard/[name].js',
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es5' } }] },
  plugins: [
    new webpack.DefinePlugin({ RELANCE_SERVICE: JSON.stringify(SERVICE) }),
    eventsPage('guard/events.html', OFFICE),
    eventsPage('preview/events.html', OFFICE_STAND_IN),
    guardSize,
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The page that the new Outlooks run the guard in. */
function eventsPage(filename, officeScript) {
  const template = './src/outlook/guard/events.html';
  return new HtmlWebpackPlugin({
    filename,
    template,
    officeScript,
    scriptLoading: 'blocking',
    minify: false,
  });
}

const pages = {
  name: 'pages',
  mode: 'production',
  target: 'web',
  entry: {
    pane: [
      './src/ui/tokens.css',
      './src/ui/ui.css',
      './src/ui/case.css',
      './src/outlook/pane/pane.css',
      './src/outlook/pane/pane.tsx',
    ],
    preview: [
      './src/ui/tokens.css',
      './src/ui/ui.css',
      './src/preview/preview.css',
      './src/preview/preview.tsx',
    ],
    worklist: [
      './src/ui/tokens.css',
      './src/ui/ui.css',
      './src/ui/case.css',
      './src/backlog/top.css',
      './src/backlog/worklist.css',
      './src/backlog/worklist.tsx',
    ],
    lessons: [
      './src/ui/tokens.css',
      './src/ui/ui.css',
      './src/backlog/top.css',
      './src/backlog/lessons.css',
      './src/backlog/lessons.tsx',
    ],
    'office-stand-in': './src/preview/office-stand-in.ts',
  },
  output: {
    path: join(ROOT, 'dist'),
    publicPath: '/',
    // The guard is built beside the pages.
    clean: { keep: /^(?:guard\/|preview\/events\.html$)/ },
    chunkFilename: 'words/words.[contenthash:8].js',
    filename: ({ chunk }) => fileOf(chunk, 'js'),
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'esbuild-loader',
        options: { target: 'es2022', jsx: 'automatic', jsxImportSource: 'preact' },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({
      filename: ({ chunk }) => fileOf(chunk, 'css'),
    }),
    page('pane', 'pane/pane.html', './src/outlook/pane/pane.html', OFFICE),
    page('pane', 'preview/pane.html', './src/outlook/pane/pane.html', OFFICE_STAND_IN),
    page('worklist', 'worklist/index.html', './src/backlog/worklist.html'),
    page('lessons', 'lessons/index.html', './src/backlog/lessons.html'),
    page('preview', 'preview/index.html', './src/preview/preview.html'),
    new CopyWebpackPlugin({ patterns: [{ from: 'assets', to: 'assets' }] }),
    paneSize,
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};

export default [pages, guard];
