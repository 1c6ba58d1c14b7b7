import { type AccountView, accountViewsOf } from './account-view.ts';
import type { MailToMatch, Scene } from './evidence-of-account.ts';
import type { Candidates, Conversation, Match } from './match.ts';
import { findingWithoutItems, matchContent } from './match-findings.ts';
import type { Play } from './play.ts';
import { rankAccounts } from './rank-accounts.ts';
import { resolveNumber } from './resolve-number.ts';
import { viewsOf } from './resolve-references.ts';

/**
 * Which account and which items one mail means, and why. Ambiguity is an answer: then `account` is null, nothing
 * is linked, and the candidates are ranked. Items are always the picked account's own.
 */
export function match(read: MailToMatch, candidates: Candidates, conversation: Conversation): Match {
  const accounts = accountViewsOf(candidates);
  const { picked, ranked } = rankAccounts({
    read,
    accounts,
    conversation,
    nameCounts: candidates.nameCounts,
  });
  const account = accounts.find((view) => view.customer.accountNumber === picked?.number);
  if (!picked || !account) {
    const findings = read.reading.findings.map(findingWithoutItems);
    return { account: null, candidates: ranked, items: [], findings };
  }
  return { account: picked, candidates: ranked, ...matchContent(playOf(read, account, conversation)) };
}

/** The account's items, and those that the mail answered, or else the thread, spoke of. */
function playOf(read: MailToMatch, account: AccountView, conversation: Scene['conversation']): Play {
  const { reading, mail } = read;
  const alone: Play = { account, reading, sentOn: mail.sentOn, prior: [], thread: [] };
  const quoted = reading.quotedReferences.flatMap((reference) => resolveNumber(alone, reference));
  const below = viewsOf(alone, quoted);
  const earlier = conversation.items.flatMap(
    (number) => account.items.find((view) => view.item.number === number) ?? [],
  );
  const prior = below.length > 0 ? below : earlier;
  return { ...alone, prior, thread: [...new Set([...below, ...earlier])] };
}
