import type { CalendarDate } from '#base/calendar-date.ts';
import { caseNumberOf } from '../case-number.ts';
import type { CollectionCase } from '../collection-case.ts';
import type { Because } from '../grouping/because.ts';
import { numbersIn } from '../hear.ts';
import type { MailInCase } from '../mail-in-case.ts';
import { stepsToCarry } from './carried-steps.ts';
import type { Move, MovedFact } from './move.ts';
import { postingsFor } from './postings.ts';

/** Which mails of a case go where. `to` is null where they open a case of their own. */
export type Moving = {
  readonly from: CollectionCase;
  readonly to: CollectionCase | null;
  readonly toId: string;
  readonly messageIds: readonly string[];
  readonly move: Move;
  readonly today: CalendarDate;
};

/** The facts by which mails go from one case to another, with what the ledger and people told of them. */
export function moveMails(moving: Moving): readonly MovedFact[] {
  const { from, to, toId, messageIds, move, today } = moving;
  const moved = from.mails.filter(({ messageId }) => messageIds.includes(messageId));
  const numbers = [...numbersIn(moved)];
  const because: Because = { kind: move.kind, value: caseNumberOf(toId) };
  const since = firstDay([...(to?.mails ?? []), ...moved]);
  const facts: readonly MovedFact[] = [
    ...moved.map((mail) => ({ caseId: toId, kind: 'mail-read' as const, ...comeFrom(moving, mail) })),
    ...postingsFor(from, { caseId: toId, numbers, since, today }),
    ...stepsToCarry({ from, to, moved, move }).map((step) => ({ ...step, caseId: toId })),
    ...moved.map(({ messageId }) => ({ caseId: from.id, kind: 'mail-removed' as const, messageId, because })),
  ];
  return facts.map((fact) => ({ at: move.at, ...fact }));
}

/** The mail as the other case keeps it: with what it said there already. One joined before keeps its first number. */
function comeFrom({ from, to, move }: Moving, mail: MailInCase): MailInCase {
  const there = to?.mails.find(({ messageId }) => messageId === mail.messageId);
  const isJoined = mail.because.kind === 'joined' && move.kind === 'joined';
  const because: Because = isJoined ? mail.because : { kind: move.kind, value: caseNumberOf(from.id) };
  return { ...withSaid(mail, there), because, putAt: move.at };
}

function withSaid(mail: MailInCase, there: MailInCase | undefined): MailInCase {
  if (!there) return mail;
  const items = [...new Set([...there.items, ...mail.items])];
  return { ...mail, findings: [...there.findings, ...mail.findings], items };
}

function firstDay(mails: readonly MailInCase[]): CalendarDate | null {
  return mails.map(({ sentOn }) => sentOn).toSorted()[0] ?? null;
}
