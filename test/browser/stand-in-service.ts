import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type {
  CorrectionBody,
  DraftBody,
  JoinBody,
  LessonsView,
  MailView,
  PostedMail,
  PreviewBody,
  SentenceView,
  SplitBody,
  Status,
  StepBody,
  VerdictView,
  WorklistLine,
} from '#contract/contract.ts';
import { CUSTOMER, finding, ITEMS, SENTENCES, STATUS, WORKLIST } from './sample-views.ts';
import {
  caseIn,
  isRefused,
  joinCase,
  type Refused,
  type StandInCases,
  splitCase,
  standInCases,
  takeStep,
  undoMove,
  undoStep,
} from './stand-in-cases.ts';

/** A small service of the same contract, whose answers a test sets. */
export type StandIn = {
  readonly url: string;
  readonly views: Map<string, MailView>;
  readonly posted: PostedMail[];
  readonly corrections: CorrectionBody[];
  /** Of every mail. */
  sentences: readonly SentenceView[];
  readonly cases: StandInCases;
  /** What a mail not read yet becomes once posted. */
  whenPosted: MailView | null;
  status: Status;
  worklist: readonly WorklistLine[];
  lessons: LessonsView;
  messages: readonly PreviewBody[];
  readonly drafts: DraftBody[];
  /** What is said of every draft. */
  verdict: VerdictView;
  /** What an own mail becomes. */
  dropped: PreviewBody | null;
  /** `down` answers with a broken page, as a proxy would; `forbidden` refuses. */
  mood: 'well' | 'down' | 'forbidden';
  delayMs: number;
  readonly close: () => Promise<void>;
};

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The page around the pane: what a test does to Outlook it does through `tell`. */
const HOST_PAGE = `<!doctype html><html lang="en"><title>Host</title><style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style>
<iframe title="pane" src="/preview/pane.html"></iframe>
<script>
let shown = { language: 'en-US', isDark: false, item: null, selected: 0 };
const frame = document.querySelector('iframe');
const post = (stage) => frame.contentWindow.postMessage({ stage, ...shown }, location.origin);
window.forms = [];
addEventListener('message', (event) => {
  if (event.data.stage === 'ready') post('hello');
  if (event.data.stage === 'form') window.forms.push(event.data.form);
});
window.tell = (change, stage) => { shown = { ...shown, ...change }; if (stage) post(stage); };
const start = new URLSearchParams(location.search).get('shown');
if (start) shown = { ...shown, ...JSON.parse(start) };
</script>`;

export async function startStandIn(): Promise<StandIn> {
  if (!existsSync(join(DIST, 'pane', 'pane.html'))) {
    throw new Error('The pages are not built: run `npm run build` first.');
  }
  const server = createServer((request, response) => {
    void serve(standIn, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const standIn: StandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    views: new Map(),
    posted: [],
    corrections: [],
    sentences: SENTENCES,
    drafts: [],
    verdict: { is: 'allow', message: '', reasons: [], openCase: 'Open the case', caseId: null },
    cases: standInCases(),
    whenPosted: null,
    status: STATUS,
    worklist: WORKLIST,
    lessons: { total: 0, hasOlder: false, learnedOn: null, lessons: [] },
    messages: [],
    dropped: null,
    mood: 'well',
    delayMs: 0,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return standIn;
}

async function serve(standIn: StandIn, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', standIn.url);
  if (!pathname.startsWith('/api/')) return serveFile(pathname, response);
  const body = await bodyOf(request);
  if (standIn.delayMs) await new Promise((resolve) => setTimeout(resolve, standIn.delayMs));
  if (standIn.mood === 'down') return void response.writeHead(502).end('<html>bad gateway</html>');
  if (standIn.mood === 'forbidden') return refuse(response, 403, 'mailbox/no-right');
  const path = pathname.slice('/api/'.length).split('/').map(decodeURIComponent);
  const answer = answerTo(standIn, `${request.method}`, path, body, searchParams);
  if (isRefused(answer)) {
    const { status, code, message, place = null } = answer;
    return json(response, status, { code, message, place });
  }
  return answer === undefined ? refuse(response, 404, 'mail/not-read') : json(response, 200, answer);
}

function answerTo(
  standIn: StandIn,
  method: string,
  path: readonly string[],
  body: string,
  query: URLSearchParams,
): unknown {
  const [room = '', id = '', more] = path;
  switch (`${method} ${room}`) {
    case 'GET status':
      return standIn.status;
    case 'PUT today':
      standIn.status = { ...standIn.status, ...JSON.parse(body) };
      return standIn.status;
    case 'GET worklist':
      return worklistOf(standIn, query.get('owner'));
    case 'GET lessons':
      return lessonsBefore(standIn, query.get('before'));
    case 'GET mails':
      return more === 'sentences' ? standIn.sentences : standIn.views.get(id);
    case 'POST mails':
      return post(standIn, JSON.parse(body) as PostedMail);
    case 'POST corrections':
      return more === 'undo'
        ? (undoMove(standIn.cases, standIn.views, id) ?? undo(standIn, id))
        : correct(standIn, JSON.parse(body) as CorrectionBody);
    case 'GET cases':
      return answerCase(standIn, path, query);
    case 'POST cases':
      return changeCase(standIn, path, JSON.parse(body));
    case 'POST steps':
      return undoStep(standIn.cases, standIn.views, id);
    case 'GET customers':
      return more === 'items' ? ITEMS : hits(query.get('query') ?? '');
    case 'GET preview':
      return path.length === 2
        ? standIn.messages
        : standIn.messages.find(({ messageId }) => messageId === path[2]);
    case 'POST preview':
      if (standIn.dropped) standIn.messages = [...standIn.messages, standIn.dropped];
      return standIn.dropped ?? undefined;
    case 'POST drafts':
      standIn.drafts.push(JSON.parse(body) as DraftBody);
      return standIn.verdict;
    case 'POST ledger':
      return {
        customers: 3,
        items: 12,
        payments: 0,
        badRows: [{ file: 'open_items.csv', line: 7, column: 'amount', message: '"12,3,4" is no amount' }],
      };
    default:
      return undefined;
  }
}

function worklistOf({ worklist }: StandIn, owner: string | null): readonly WorklistLine[] {
  return owner === null ? worklist : worklist.filter((line) => (line.owner ?? '-') === owner);
}

/** Pages of two. */
function lessonsBefore({ lessons: all }: StandIn, before: string | null): LessonsView {
  const rest = all.lessons.slice(all.lessons.findIndex(({ correctionId }) => correctionId === before) + 1);
  return { ...all, hasOlder: rest.length > 2, lessons: rest.slice(0, 2) };
}

function answerCase({ cases, views }: StandIn, path: readonly string[], query: URLSearchParams): unknown {
  const [, id = '', what, kind = ''] = path;
  if (what === 'others') return cases.others;
  if (what !== 'letters') return caseIn(views, id);
  if (kind === '') return cases.choices;
  const variant = query.get('variant');
  cases.letters.push({ kind, ...(variant ? { variant } : {}), messageId: query.get('messageId') ?? '' });
  return cases.letter;
}

function changeCase({ cases, views }: StandIn, [, id = '', what]: readonly string[], body: unknown): unknown {
  if (what === 'steps') return takeStep(cases, views, id, body as StepBody);
  if (what === 'join') return joinCase(cases, views, id, body as JoinBody);
  return splitCase(cases, views, id, body as SplitBody);
}

function post(standIn: StandIn, posted: PostedMail): MailView | undefined {
  standIn.posted.push(posted);
  const view = standIn.whenPosted;
  if (!view) return undefined;
  standIn.views.set(posted.internetMessageId, view);
  return view;
}

/** Does what the service does for a kind and an account, and writes every correction down. */
function correct(standIn: StandIn, { seen, ...body }: CorrectionBody): MailView | Refused | undefined {
  const before = standIn.views.get(body.messageId);
  if (!before) return undefined;
  if (seen !== (before.corrections[0]?.id ?? null)) {
    return { status: 409, code: 'correction/changed', message: 'Someone corrected it meanwhile.' };
  }
  standIn.corrections.push(body);
  const id = `c${standIn.corrections.length}`;
  const correction = {
    id,
    at: '2026-09-24T09:30:00Z',
    by: 'local',
    isUndone: false,
    body,
    was: wasIn(before, body),
    taught:
      body.field === 'kind' || body.field === 'reason' || body.field === 'right' || body.field === 'missed'
        ? 1
        : 0,
  };
  const view = { ...changed(before, body), corrections: [correction, ...before.corrections] };
  standIn.views.set(body.messageId, view);
  return view;
}

function changed(view: MailView, body: CorrectionBody): MailView {
  if (body.field === 'account') return { ...view, customer: { ...CUSTOMER, accountNumber: body.to ?? '' } };
  if (body.field === 'tone') return { ...view, tone: { label: body.to, score: 0 } };
  if (body.field === 'missed') return { ...view, findings: [...view.findings, addedBy(body, view)] };
  if (body.field !== 'kind') return view;
  const { to } = body;
  const findings = view.findings.flatMap((one) =>
    one.index !== body.finding ? [one] : to === null ? [] : [{ ...one, kind: to, reason: null }],
  );
  return { ...view, findings };
}

function addedBy(
  { evidence, kind, reason, on, amount, items }: CorrectionBody & { readonly field: 'missed' },
  { findings }: MailView,
) {
  const words = { sentence: evidence.text, span: { start: 0, end: evidence.text.length } };
  const told = { kind, reason, on, amount, items, because: 'corrected', confidence: 1, runnerUp: null };
  return finding({ index: findings.length, ...words, ...told });
}

function wasIn(view: MailView, body: CorrectionBody): string {
  if (body.field === 'kind') return view.findings.find(({ index }) => index === body.finding)?.kind ?? '';
  if (body.field === 'tone') return view.tone.label;
  return body.field === 'account' ? (view.customer?.accountNumber ?? '') : '';
}

function undo(standIn: StandIn, id: string): MailView | undefined {
  const before = [...standIn.views.values()].find(({ corrections }) =>
    corrections.some((one) => one.id === id),
  );
  if (!before) return undefined;
  const corrections = before.corrections.map((one) => (one.id === id ? { ...one, isUndone: true } : one));
  const view = { ...before, corrections };
  standIn.views.set(before.messageId, view);
  return view;
}

function hits(query: string) {
  const all = [
    { accountNumber: '411BELLER', name: 'Bellerive Matériaux SARL' },
    { accountNumber: '10023456', name: 'Korn & Söhne GmbH' },
  ];
  return all.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()));
}

function serveFile(pathname: string, response: ServerResponse): void {
  if (pathname === '/host.html')
    return void response.writeHead(200, { 'content-type': TYPES['.html'] }).end(HOST_PAGE);
  const path = join(DIST, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  if (!path.startsWith(DIST) || !existsSync(path)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
  response.end(readFileSync(path));
}

function refuse(response: ServerResponse, status: number, code: string): void {
  json(response, status, { code, message: `Refused: ${code}.`, place: null });
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
