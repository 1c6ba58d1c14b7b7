import type { MailToMatch } from '#matching/evidence-of-account.ts';
import type { Candidates, Conversation, Match } from '#matching/match.ts';
import { match } from '#matching/match-mail.ts';

/**
 * Whose items a draft names. Its recipients are left out at first: they are what is checked. Only where numbers and thread
 * say nothing do they tell whom it is for.
 */
export function matchDraft(read: MailToMatch, candidates: Candidates, conversation: Conversation): Match {
  const unaddressed = { ...read, mail: { ...read.mail, to: [], cc: [] } };
  const byContent = match(unaddressed, candidates, conversation);
  return byContent.account ? byContent : match(read, candidates, conversation);
}
