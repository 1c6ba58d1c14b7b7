import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingKind } from '#base/finding.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import type { Direction } from '#mail/mail.ts';

/** A finding as its writer labelled it; `items` are numbers as written in the mail. */
export type FrozenFinding = {
  readonly kind: FindingKind;
  readonly reason: string | null;
  readonly document: string | null;
  readonly outcome: string | null;
  readonly date: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly items: readonly string[];
  readonly quote: string;
};

/** One evaluation mail: newest text and labels. The format stands at the head of docs/measures.md. */
export type FrozenMail = {
  readonly id: string;
  readonly language: LanguageCode;
  readonly sentOn: string;
  readonly direction: Direction;
  readonly subject: string;
  readonly tone: string;
  readonly escalation: boolean;
  readonly findings: readonly FrozenFinding[];
  readonly body: string;
};

const FOLDER = join(import.meta.dirname, 'mails');

/** All evaluation mails. Whoever writes training text or phrases never reads them. */
export function frozenMails(): readonly FrozenMail[] {
  return LANGUAGE_CODES.flatMap((language) =>
    readFileSync(join(FOLDER, `${language}.txt`), 'utf8')
      .split(/^== /m)
      .slice(1)
      .map((block) => frozenMail(block, language)),
  );
}

function frozenMail(block: string, language: LanguageCode): FrozenMail {
  const cut = block.indexOf('\n--\n');
  const [id = '', ...lines] = block.slice(0, cut).split('\n');
  const field = (name: string) =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
  return {
    id: id.trim(),
    language,
    sentOn: field('sent'),
    direction: field('direction') as Direction,
    subject: field('subject'),
    tone: field('tone'),
    escalation: field('escalation') === 'yes',
    findings: lines.filter((line) => line.startsWith('find: ')).map((line) => frozenFinding(line.slice(6))),
    body: block.slice(cut + 4).trim(),
  };
}

function frozenFinding(line: string): FrozenFinding {
  const [kind = ''] = line.split(' ');
  const field = (name: string) => new RegExp(` ${name}=("([^"]*)"|\\S+)`).exec(line);
  const plain = (name: string) => field(name)?.[1] ?? null;
  return {
    kind: kind as FindingKind,
    reason: plain('reason'),
    document: plain('document'),
    outcome: plain('outcome'),
    date: plain('on'),
    amount: plain('amount') === null ? null : Number(plain('amount')),
    currency: plain('currency'),
    items: listed(field('items')?.[2] ?? plain('items')),
    quote: field('quote')?.[2] ?? '',
  };
}

function listed(items: string | null): readonly string[] {
  return (items ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
