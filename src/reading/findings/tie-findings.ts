import type { Evidence, Span } from '#base/span.ts';
import { evidenceAt } from '#base/span.ts';
import type { Finding, Reading, Reference } from '../reading.ts';
import { factsOf } from './facts.ts';
import type { Said } from './said.ts';
import { tieAmount } from './tie-amount.ts';
import { tieDay } from './tie-day.ts';
import type { TyingContext } from './tying.ts';

/** Sentences looked back for what "it" is. */
const SENTENCES_BACK = 2;
/** Units of evidence shown; the clause, or the piece of it around the words. */
const MAX_EVIDENCE = 220;
/** Every fact that fits makes the words surer. */
const SURER = 0.04;
const SUREST = 0.98;

/** Ties one thing said to its own references, amount and day: of its clause, its sentence, those before, the subject. */
export function tieFinding(said: Said, context: TyingContext): Finding {
  const { heard } = said;
  const references = tieReferences(said, context);
  const amount = tieAmount(said, context);
  const day = tieDay(said, context);
  const fits = [references.length > 0, amount !== null, day !== null].filter(Boolean).length;
  return {
    kind: heard.kind,
    reason: heard.reason,
    document: heard.document,
    outcome: heard.outcome,
    instalments: heard.kind === 'plan_request' ? context.instalmentsIn(said.clause.folded) : null,
    references,
    amount,
    day,
    evidence: evidenceOf(said, context.texts),
    confidence: Math.min(SUREST, heard.score + fits * SURER),
    runnerUp: heard.runnerUp,
    because: heard.because,
  };
}

function tieReferences(said: Said, context: TyingContext): readonly Reference[] {
  const own = factsOf([said.clause, ...said.also]).references.filter(isOfItems);
  if (own.some(isNamed)) return nearestShare(own, said, context);
  const before = lookBack(said, context);
  if (before.length > 0) return [...own.filter((one) => !isThis(one)), ...before];
  return own;
}

/** The references of the sentence, else of those just before, else of the subject: what "it" stands for. */
function lookBack(said: Said, context: TyingContext): readonly Reference[] {
  const { clause } = said;
  if (clause.in !== 'subject') {
    for (let back = 0; back <= SENTENCES_BACK; back += 1) {
      const there = context.clauses.filter(
        (one) => one.in === clause.in && one.sentence === clause.sentence - back,
      );
      const found = factsOf(there).references.filter(isOfItems).filter(isNamed);
      if (found.length > 0) return found;
    }
  }
  const subject = context.facts.references.filter((one) => one.evidence.in === 'subject');
  return subject.filter(isOfItems).filter(isNamed);
}

/** Where one clause says two things, each reference belongs to the words it stands nearest to. */
function nearestShare(own: readonly Reference[], said: Said, context: TyingContext): readonly Reference[] {
  const rivals = context.said.filter((one) => one.clause === said.clause && one !== said);
  if (rivals.length === 0 || own.filter(isNamed).length < 2) return own;
  const mine = own.filter((reference) =>
    rivals.every((rival) => gap(reference.evidence, said.heard) <= gap(reference.evidence, rival.heard)),
  );
  return mine.length > 0 ? mine : own;
}

/** Units between two spans; 0 where they touch. */
function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** Numbers of the customer itself name no item. */
function isOfItems(reference: Reference): boolean {
  return reference.kind !== 'account' && reference.kind !== 'vat';
}

/** It says by itself which items; "this" and "these" do not, "these two" do. */
function isNamed(reference: Reference): boolean {
  return !isThis(reference);
}

function isThis(reference: Reference): boolean {
  if (reference.form !== 'pointing') return false;
  const { at } = reference;
  return at.what === 'this' || (at.what === 'these' && at.count === null);
}

/** The clause of the words, or as much around them as is easily read. */
function evidenceOf(said: Said, texts: Reading['texts']): Evidence {
  const { clause, heard } = said;
  const text = texts[clause.in] ?? '';
  if (clause.end - clause.start <= MAX_EVIDENCE) return evidenceAt(clause.in, text, clause.start, clause.end);
  const around = Math.max(0, (MAX_EVIDENCE - (heard.end - heard.start)) / 2);
  const from = Math.max(clause.start, Math.floor(heard.start - around));
  const to = Math.min(clause.end, Math.ceil(heard.end + around));
  const start = from === clause.start ? from : wordStart(text, from, heard.start);
  const end = to === clause.end ? to : wordEnd(text, to, heard.end);
  return evidenceAt(clause.in, text, start, end);
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < limit ? space + 1 : from;
}

function wordEnd(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > limit ? space : to;
}
