/** The direction of imports (docs/how-it-works.md): a room may only look downwards. */
const rooms = [
  '^(tests|scripts|docs|bench)/',
  '^src/(bot|cli|main|config|log)\\b',
  '^commands/',
  '^src/evaluation/',
  '^src/(library|package-root)\\b',
  '^src/(answering|ingest|store)/',
  '^embeddings/',
  '^src/coverage/',
];

const upward = rooms.slice(1).map((from, i) => ({
  name: `no-upward-import-from-${i + 1}`,
  severity: 'error',
  comment: `${from} must not know the rooms above it`,
  from: { path: from },
  to: { path: rooms.slice(0, i + 1) },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'parts-do-not-import-each-other',
      severity: 'error',
      comment: 'answering, ingest and store are put together by library, never by themselves',
      from: { path: '^src/(answering|ingest|store)/' },
      to: { path: '^src/(answering|ingest|store)/', pathNot: '^src/$1/' },
    },
    {
      name: 'names-stand-below-what-uses-them',
      severity: 'error',
      comment:
        'within answering: names of texts and the understanding of questions know no judging of sentences',
      from: { path: '^src/answering/(names|question|vocabulary)/' },
      to: {
        path: '^src/answering/(attribution|contradiction|kind|non-answers|ranking|reading|sureness|timeline)/',
      },
    },
    {
      name: 'only-the-edge-knows-discord',
      severity: 'error',
      comment: 'below src/bot nothing knows discord.js',
      from: { path: '^(src/(?!bot/|main)|commands/|embeddings/)' },
      to: { path: 'node_modules/(discord\\.js|@discordjs)' },
    },
    {
      name: 'commands-know-discord-by-its-types',
      severity: 'error',
      comment:
        'its values come with discord.js, which a terminal should not have to load (commands/discord-values.ts)',
      from: { path: '^commands/' },
      to: { path: 'node_modules/discord-api-types', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'below-commands-nothing-is-of-discord',
      severity: 'error',
      comment: 'not even by its types: answers are the same in a terminal',
      from: { path: '^(src/(?!bot/|main)|embeddings/)' },
      to: { path: 'node_modules/discord-api-types' },
    },
    {
      name: 'one-reader-of-the-environment',
      severity: 'error',
      comment: 'dotenv is loaded by src/config.ts alone',
      from: { pathNot: '^src/config\\.ts$' },
      to: { path: 'node_modules/dotenv' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
