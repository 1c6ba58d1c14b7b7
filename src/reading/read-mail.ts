import type { CalendarDate } from '#base/calendar-date.ts';
import type { FindingKind } from '#base/finding.ts';
import { type Evidence, overlaps } from '#base/span.ts';
import type { LanguageCode } from '#languages/language.ts';
import type { Direction, Mail } from '#mail/mail.ts';
import type { EarlierMail, MailParts } from '#mail/mail-parts.ts';
import { withLaterDays } from './days/later-days.ts';
import { readNow } from './days/now-days.ts';
import { readDays } from './days/read-days.ts';
import type { Facts } from './findings/facts.ts';
import { readAutomatic } from './findings/read-automatic.ts';
import { readFindings } from './findings/read-findings.ts';
import { speakerOf } from './findings/speakers.ts';
import { utterIn } from './findings/uttered.ts';
import { readLanguage } from './language/read-language.ts';
import { feelSentences } from './learned/feel-sentences.ts';
import type { Model } from './learned/model.ts';
import { MODEL } from './learned/ready-model.ts';
import { primaryOf } from './primary.ts';
import { readFacts, readNumbers } from './read-facts.ts';
import type { AmountSeen, DaySeen, Finding, NumberReference, Reading } from './reading.ts';
import { MAX_SENTENCES, sentencesOf } from './sentences/sentences.ts';
import { textsByPlace, textsToRead } from './texts-to-read.ts';
import { readEscalation, readTone } from './tone/read-tone.ts';

/**
 * What is known of a mail before it is read: the customer's language, if any, who wrote to whom, and by which model it
 * is read; without one, by the one we all share.
 */
export type ReadingContext = {
  readonly prior: LanguageCode | null;
  readonly direction: Direction;
  readonly model?: Model;
};

/** Earlier mails of the thread whose numbers are read; pointing words seldom reach further. */
const QUOTED_MAILS = 5;
/** UTF-16 units read of each of them. */
const QUOTED_LENGTH = 20_000;

/** Reads one mail: subject, newest text, and the text passed on where that is what it is about. */
export function readMail(mail: Mail, parts: MailParts, context: ReadingContext): Reading {
  const toRead = textsToRead(mail, parts);
  const texts = textsByPlace(toRead);
  const { language, confidence } = readLanguage(wordsOf(texts, parts), context.prior);
  const facts = factsOf(texts, mail.sentOn, language);
  const sentences = toRead.flatMap((text) => sentencesOf(text, language)).slice(0, MAX_SENTENCES);
  const hearing = {
    language,
    speaker: speakerOf(context.direction),
    model: context.model ?? MODEL,
    utter: utterIn(language),
  };
  const said = readFindings(sentences, { ...hearing, texts, facts, sentOn: mail.sentOn });
  const own = parts.isOnlyForward ? sentences : sentences.filter((one) => one.in !== 'forwarded');
  const felt = feelSentences(own, hearing);
  const automatic = readAutomatic(mail, toRead);
  const findings = withMachine(automatic, said.findings, mail.automatic);
  return {
    language,
    languageConfidence: confidence,
    texts,
    sentences,
    references: facts.references,
    amounts: withBare(facts, findings),
    days: facts.days,
    quotedReferences: quotedReferences(parts.quoted, language),
    findings,
    sureness: automatic?.confidence ?? said.sureness,
    primary: primaryOf(findings),
    tone: readTone(felt, hearing.model),
    escalation: readEscalation(felt, hearing),
  };
}

/** Sums, and numbers without currency where money is spoken of. */
function withBare({ amounts, bare }: Facts, findings: readonly Finding[]): Reading['amounts'] {
  const isSaid = ({ evidence, decimal }: AmountSeen) =>
    decimal !== null &&
    findings.some((one) => OF_MONEY.includes(one.kind) && overlapping(one.evidence, evidence));
  const meant = bare.filter(isSaid);
  return meant.length === 0 ? amounts : [...amounts, ...meant];
}

const OF_MONEY: readonly FindingKind[] = ['promise', 'paid', 'dispute', 'plan_request'];

/** References, sums and days; "now" is a day where it stands beside a sum. */
function factsOf(texts: Reading['texts'], sentOn: CalendarDate, language: LanguageCode): Facts {
  const days = withLaterDays(texts, readDays(texts, sentOn, language), { sentOn, language });
  const facts = readFacts(texts, language, days);
  const now = readNow(texts, [...facts.amounts, ...facts.bare], { sentOn, language });
  const isTold = (day: DaySeen) => facts.days.some((known) => overlapping(known.evidence, day.evidence));
  return { ...facts, days: inOrder([...facts.days, ...now.filter((day) => !isTold(day))]) };
}

function overlapping(a: Evidence, b: Evidence): boolean {
  return a.in === b.in && overlaps(a, b);
}

/** By place, then by where the words stand. */
function inOrder(days: readonly DaySeen[]): readonly DaySeen[] {
  const order = ['subject', 'body', 'forwarded'];
  const rank = ({ evidence }: DaySeen) => order.indexOf(evidence.in);
  return [...days].sort((a, b) => rank(a) - rank(b) || a.evidence.start - b.evidence.start);
}

/** The text the language shows in: the sender's own words, else those passed on, else the subject. */
function wordsOf(texts: Reading['texts'], parts: MailParts): string {
  if (parts.isOnlyForward && texts.forwarded) return texts.forwarded;
  return texts.body.trim() === '' ? (texts.forwarded ?? texts.subject) : texts.body;
}

/** A person's automatic answer may name another address; all else in it is a form, and a mail server knows of none. */
function withMachine(
  automatic: Finding | null,
  said: readonly Finding[],
  { isBounce }: Mail['automatic'],
): readonly Finding[] {
  if (!automatic) return said;
  return isBounce ? [automatic] : [automatic, ...said.filter((finding) => finding.kind === 'contact_change')];
}

/** Numbers named in the mails quoted below, nearest first. */
function quotedReferences(
  quoted: readonly EarlierMail[],
  language: LanguageCode,
): readonly NumberReference[] {
  return quoted.slice(0, QUOTED_MAILS).flatMap((earlier) => {
    const texts = {
      subject: earlier.subject ?? '',
      body: earlier.text.slice(0, QUOTED_LENGTH),
      forwarded: null,
    };
    return readNumbers(texts, language).map((reference) => ({
      ...reference,
      evidence: { ...reference.evidence, in: 'quoted' as const },
    }));
  });
}
