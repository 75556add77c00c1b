/** The direction of imports (docs/how-it-works.md): a room may only look downwards. */
const rooms = [
  '^src/(bot|cli|main)',
  '^commands/',
  '^src/evaluation/',
  '^src/library/',
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
      name: 'only-the-edge-knows-discord',
      severity: 'error',
      comment: 'below src/bot nothing knows discord.js; commands may use the types of discord-api-types',
      from: { path: '^(src/(?!bot/|main)|commands/|embeddings/)' },
      to: { path: 'node_modules/(discord\\.js|@discordjs)' },
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
