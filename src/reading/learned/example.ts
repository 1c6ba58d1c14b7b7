import {
  DISPUTE_REASONS,
  DOCUMENT_KINDS,
  FINDING_KINDS,
  type FindingKind,
  OUTCOMES,
  TONES,
  type ToneLabel,
} from '#base/finding.ts';
import type { LanguageCode } from '#languages/language.ts';
import type { Direction } from '#mail/mail.ts';

/** One thing a sentence says: `dispute/pricing` is a kind and its detail. */
export type Label = { readonly kind: FindingKind; readonly detail: string | null };

/** A sentence as a person labelled it. No labels: it says nothing that is looked for. */
export type LabelledSentence = {
  readonly text: string;
  readonly labels: readonly Label[];
  readonly tone: ToneLabel;
  readonly isEscalation: boolean;
};

/** A mail as a person labelled it, sentence by sentence; a loose sentence is a mail of one without subject. */
export type LabelledMail = {
  readonly language: LanguageCode;
  readonly subject: string;
  readonly direction: Direction;
  readonly tone: ToneLabel;
  readonly isEscalation: boolean;
  readonly sentences: readonly LabelledSentence[];
};

/** A line that is not as the format asks; `line` counts from 1. */
export type BadLine = { readonly line: number; readonly message: string };

const TONE_MARKS: Readonly<Record<string, ToneLabel>> = { h: 'hostile', f: 'frustrated', c: 'cordial' };
const DETAILS: Readonly<Partial<Record<FindingKind, readonly string[]>>> = {
  dispute: DISPUTE_REASONS,
  document_request: DOCUMENT_KINDS,
  resolution: OUTCOMES,
};
const LABEL = /^([a-z_/+-]+?)((?:\^[hfc]|!){0,4})$/;
const HEAD = /^== (.*) \| (\w+) \| (escalation|-) *\| (\w+) *$/;

/** Reads a file of labelled mails or loose sentences; the format stands in docs/add-a-language.md. */
export function readExamples(
  text: string,
  language: LanguageCode,
): { readonly mails: readonly LabelledMail[]; readonly bad: readonly BadLine[] } {
  const mails: LabelledMail[] = [];
  const bad: BadLine[] = [];
  let open: { head: Omit<LabelledMail, 'sentences'>; sentences: LabelledSentence[] } | null = null;
  const close = () => {
    if (open) mails.push({ ...open.head, sentences: open.sentences });
    open = null;
  };
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    if (line.startsWith('== ')) {
      close();
      const head = headOf(line, language);
      if (head) open = { head, sentences: [] };
      else bad.push({ line: at + 1, message: 'write: == subject | tone | escalation or - | direction' });
      return;
    }
    const sentence = sentenceOf(line);
    if (typeof sentence === 'string') bad.push({ line: at + 1, message: sentence });
    else if (open) open.sentences.push(sentence);
    else mails.push(looseMail(sentence, language));
  });
  close();
  return { mails, bad };
}

function headOf(line: string, language: LanguageCode): Omit<LabelledMail, 'sentences'> | null {
  const found = HEAD.exec(line);
  const tone = TONES.find((one) => one === found?.[2]);
  const direction = (['inbound', 'outbound', 'internal'] as const).find((one) => one === found?.[4]);
  if (!found || !tone || !direction) return null;
  return { language, subject: found[1] ?? '', tone, direction, isEscalation: found[3] === 'escalation' };
}

function sentenceOf(line: string): LabelledSentence | string {
  const tab = line.indexOf('\t');
  if (tab < 0) return 'write the label, a tab, the sentence';
  const found = LABEL.exec(line.slice(0, tab).trim());
  if (!found) return `unknown label ${line.slice(0, tab)}`;
  const labels = (found[1] ?? '')
    .split('+')
    .flatMap((one) => (one === '-' || one === '' ? [] : [labelOf(one)]));
  if (labels.includes(null)) return `unknown label ${found[1]}`;
  const mark = /\^([hfc])/.exec(found[2] ?? '')?.[1];
  return {
    text: line.slice(tab + 1).trim(),
    labels: labels.filter((label) => label !== null),
    tone: (mark && TONE_MARKS[mark]) || 'neutral',
    isEscalation: (found[2] ?? '').includes('!'),
  };
}

function labelOf(written: string): Label | null {
  const [name = '', detail = null] = written.split('/');
  const kind = FINDING_KINDS.find((one) => one === name);
  if (!kind) return null;
  const details = DETAILS[kind];
  if (!details) return detail === null ? { kind, detail } : null;
  const known = detail ?? 'other';
  return details.includes(known) ? { kind, detail: known } : null;
}

function looseMail(sentence: LabelledSentence, language: LanguageCode): LabelledMail {
  const { tone, isEscalation } = sentence;
  const speaks = sentence.labels.some((label) => label.kind === 'resolution') ? 'internal' : 'inbound';
  return { language, subject: '', direction: speaks, tone, isEscalation, sentences: [sentence] };
}
