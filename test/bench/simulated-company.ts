/** A company whose mails are labelled: its collector, its ways of speaking, and how well its mails are read. */
import { type CalendarDate, parseCalendarDate } from '#base/calendar-date.ts';
import { DISPUTE_REASONS } from '#base/finding.ts';
import type { Mail } from '#mail/mail.ts';
import { splitMail } from '#mail/split-mail.ts';
import {
  type Judged,
  type Said,
  type TaughtSentence,
  teachSentences,
} from '#reading/learned/company/teach-sentences.ts';
import type { Label, LabelledMail } from '#reading/learned/example.ts';
import type { Model } from '#reading/learned/model.ts';
import { readMail } from '#reading/read-mail.ts';
import type { Finding } from '#reading/reading.ts';

const SENT_ON = parseCalendarDate('2026-03-10') as CalendarDate;

/** What a collector who knows the labels teaches by correcting a mail as it is read. */
export function lessonsOf(
  labelled: LabelledMail,
  model: Model,
  { tellsMissed }: { readonly tellsMissed: boolean },
): readonly TaughtSentence[] {
  const { language, direction } = labelled;
  const opened = openedFrom(labelled);
  const { findings } = readMail(opened.mail, opened.parts, { prior: language, direction, model });
  const found = findings.map((finding) => judge(finding, opened, labelled));
  const judged = tellsMissed ? [...found, ...missedIn(found, opened, labelled)] : found;
  return teachSentences({ ...opened, language, direction, judged }, model);
}

/** Kinds found by mail: the F1 score, in percent. */
export function f1Of(mails: readonly LabelledMail[], model: Model): number {
  let [right, said, should] = [0, 0, 0];
  for (const labelled of mails) {
    const { language: prior, direction } = labelled;
    const { mail, parts } = openedFrom(labelled);
    const heard = new Set(
      readMail(mail, parts, { prior, direction, model }).findings.map(({ kind }) => kind),
    );
    const meant = new Set(labelled.sentences.flatMap(({ labels }) => labels.map(({ kind }) => kind)));
    right += [...heard].filter((kind) => meant.has(kind)).length;
    said += heard.size;
    should += meant.size;
  }
  return (200 * right) / (said + should || 1);
}

/** The mail, spoken in another way. */
export function spokenBy(mail: LabelledMail, speak: (text: string) => string): LabelledMail {
  const sentences = mail.sentences.map((sentence) => ({ ...sentence, text: speak(sentence.text) }));
  return { ...mail, subject: speak(mail.subject), sentences };
}

/** Every third longer word becomes one that only this company uses: its letters turned round. */
export function inOwnWords(text: string): string {
  return text.replace(/\p{L}{5,40}/gu, (word) => {
    const letters = [...word.toLowerCase()];
    const sum = letters.reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 9973, 7);
    return sum % 3 === 0 ? letters.reverse().join('') : word;
  });
}

/** The same words about other invoices, sums and days. */
export function withOtherNumbers(text: string): string {
  return text.replace(/[2-9]/g, (digit) => String(11 - Number(digit)));
}

type Opened = ReturnType<typeof openedFrom>;

function judge(finding: Finding, { startOf }: Opened, { sentences }: LabelledMail): Judged {
  const { evidence } = finding;
  const sentence = sentences.findLast((one) => startOf(one) <= evidence.start);
  const labels = evidence.in === 'body' ? sentence?.labels : sentences.flatMap((one) => one.labels);
  const right = labels?.find(({ kind }) => kind === finding.kind) ?? labels?.[0];
  return { evidence, first: finding, now: right ? saidBy(right) : null, isAsked: true };
}

/** The first sentence of each kind that was not found. */
function missedIn(
  found: readonly Judged[],
  { startOf }: Opened,
  { sentences }: LabelledMail,
): readonly Judged[] {
  const labelled = sentences.flatMap((sentence) => sentence.labels.map((label) => ({ label, sentence })));
  const missed = labelled.filter(
    ({ label }, at) =>
      !found.some(({ now }) => now?.kind === label.kind) &&
      labelled.findIndex((one) => one.label.kind === label.kind) === at,
  );
  return missed.map(({ label, sentence }) => ({
    evidence: { in: 'body', start: startOf(sentence) },
    first: null,
    now: saidBy(label),
    isAsked: true,
  }));
}

function saidBy({ kind, detail }: Label): Said {
  const reason = DISPUTE_REASONS.find((one) => kind === 'dispute' && one === detail) ?? null;
  return { kind, reason, document: null, outcome: null };
}

/** A labelled mail as it would come in, and where its sentences begin. */
function openedFrom({ subject, sentences }: LabelledMail) {
  const starts = new Map<LabelledMail['sentences'][number], number>();
  let text = '';
  for (const sentence of sentences) {
    starts.set(sentence, text.length);
    text += `${sentence.text}\n`;
  }
  const nobody = { replyTo: [], to: [], cc: [], references: [], attachments: [], notes: [] };
  const mail: Mail = {
    ...nobody,
    messageId: 'a@b.example',
    inReplyTo: null,
    conversationId: null,
    from: { name: 'Ann Example', email: 'ann@b.example' },
    sentAt: null,
    sentOn: SENT_ON,
    subject,
    text,
    automatic: { isBounce: false, isAutoReply: false },
  };
  return {
    mail,
    parts: splitMail(mail),
    startOf: (one: LabelledMail['sentences'][number]) => starts.get(one) ?? 0,
  };
}
