import type { Labels } from '#languages/shape/labels.ts';
import type { Deed } from './deeds.ts';

/** A deed as its button says it. */
export function deedWords(deed: Deed, { deeds }: Labels): string {
  switch (deed.is) {
    case 'letter':
      return deeds.draftReply;
    case 'reply':
      return deeds.reply;
    case 'assign':
      return deeds.assign;
    case 'outcome':
      return deeds.recordOutcome;
    case 'told':
      return deeds.toldOtherwise;
    case 'accept':
      return deeds.accept;
    case 'block':
      return deeds.block;
    case 'lift':
      return deeds.lift;
    case 'close':
      return deeds.close;
    case 'reopen':
      return deeds.reopen;
    case 'lookup':
      return deeds.found;
    case 'bank':
      return deeds.genuine;
  }
}
