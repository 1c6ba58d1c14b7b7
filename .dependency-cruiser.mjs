// The fences of the house: which room may look into which, and why. test/house/fences.test.ts runs them and
// compares the files seen here with the files on disk, because a fence that sees nothing is green.
const QUIET = '^src/(base|languages|mail|reading|ledger|matching|cases)/|^src/relance[.]ts$';

/** A room and the rooms it may look into; quiet rooms never look anywhere else. */
const ROOMS = [
  { room: 'base', sees: [], comment: 'base is what the language lacks: it knows no room' },
  { room: 'languages', sees: ['base'], comment: 'a language is data over base' },
  { room: 'mail', sees: ['base', 'languages'], comment: 'a mail is split before anyone asks what it says' },
  {
    room: 'reading',
    sees: ['base', 'languages', 'mail'],
    comment: 'reading must not depend on what we hope to find in the ledger',
  },
  { room: 'ledger', sees: ['base'], comment: 'the ledger is facts, no words' },
  {
    room: 'matching',
    sees: ['base', 'reading', 'mail', 'ledger'],
    comment: 'matching compares facts, not words: it needs no language',
  },
  {
    room: 'cases',
    sees: ['base', 'languages', 'mail', 'reading', 'ledger', 'matching'],
    comment: 'a case is the fold of what the stations before it found',
  },
  {
    room: 'contract',
    sees: ['base', 'reading', 'ledger', 'matching', 'cases', 'languages'],
    comment: 'the contract speaks in the shapes of the quiet rooms',
  },
  {
    room: 'ui',
    sees: ['base', 'languages', 'contract', 'cases'],
    comment: 'ui draws: it never fetches and never asks Office',
  },
  {
    room: 'outlook',
    sees: ['base', 'languages', 'contract', 'cases', 'ui'],
    comment: 'the pane asks the service over the contract',
  },
  {
    room: 'backlog',
    sees: ['base', 'languages', 'contract', 'cases', 'ui'],
    comment: 'the manager’s pages ask the service over the contract and know no Outlook',
  },
  {
    room: 'preview',
    sees: ['base', 'languages', 'contract', 'ui'],
    comment: 'the preview is a stranger to the pane it hosts',
  },
  {
    room: 'cli',
    sees: ['base', 'languages', 'mail', 'reading', 'ledger', 'matching', 'cases', 'service/ledgers'],
    comment: 'the command line needs no service and no database',
    also: ['^src/relance[.]ts$'],
  },
  {
    room: 'service',
    sees: ['base', 'languages', 'mail', 'reading', 'ledger', 'matching', 'cases', 'contract'],
    comment: 'the service never draws',
    also: ['^src/relance[.]ts$'],
  },
];

const fences = ROOMS.map(({ room, sees, comment, also = [] }) => ({
  name: `${room}-looks-only-where-it-may`,
  comment,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [`^src/${room}/`, ...sees.map((seen) => `^src/${seen}/`), ...also] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...fences,
    {
      name: 'quiet-rooms-touch-no-world',
      comment: 'quiet rooms take data and return data: no Node, so that they run anywhere and test at once',
      severity: 'error',
      from: { path: QUIET },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'quiet-rooms-use-few-packages',
      comment: 'what parses MIME, HTML and CSV; all pure. Another one needs a decision',
      severity: 'error',
      from: { path: QUIET },
      to: { path: 'node_modules', pathNot: 'node_modules/(postal-mime|htmlparser2|csv-parse)/' },
    },
    {
      name: 'languages-are-strangers',
      comment: 'a language never looks into another language’s folder: what they share belongs to the shape',
      severity: 'error',
      from: { path: '^src/languages/([a-z]{2})/' },
      to: { path: '^src/languages/[a-z]{2}/', pathNot: '^src/languages/$1/' },
    },
    {
      name: 'only-the-mailbox-speaks-to-office',
      comment: 'Office is asked in one place, so that it can be stood in for',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/outlook/mailbox' },
      to: { path: 'office-js' },
    },
    {
      name: 'the-guard-is-one-small-file',
      comment:
        'classic Outlook runs it in the language of 2009 at every start: it takes nothing from any other room',
      severity: 'error',
      from: { path: '^src/outlook/guard/' },
      to: { pathNot: '^src/outlook/guard/' },
    },
    { name: 'no-circles', comment: 'one direction', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      comment: 'an import that is not found is not checked either',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
