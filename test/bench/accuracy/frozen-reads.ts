import { primaryOf } from '#reading/primary.ts';
import type { Reading } from '#reading/reading.ts';
import { type FrozenMail, frozenMails } from '../../frozen/frozen-mails.ts';
import { readFrozen } from '../../frozen/read-frozen.ts';
import type { Compared } from '../counting.ts';

/** An evaluation mail as labelled and as read, without ledger and thread. */
export type Read = { readonly frozen: FrozenMail; readonly reading: Reading };

/** All of them. */
export function frozenReads(): readonly Read[] {
  return frozenMails().map((frozen) => ({ frozen, reading: readFrozen(frozen) }));
}

/** The kinds labelled and read. */
export function kindsOf({ frozen, reading }: Read): Compared {
  return {
    should: frozen.findings.map(({ kind }) => kind),
    does: reading.findings.map(({ kind }) => kind),
  };
}

/** Whether the kind that weighs most is the right one. */
export function isPrimaryRight({ frozen, reading }: Read): boolean {
  return primaryOf(frozen.findings) === reading.primary;
}
