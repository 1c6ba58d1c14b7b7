import type { Confidence } from '#base/finding.ts';
import type { MatchedFinding } from '#matching/match.ts';
import type { MailInCase } from '../mail-in-case.ts';

/** The pane calls what is less sure "unsure": it ends nothing until a person says that it is right. */
const SURE_ENOUGH: Confidence = 0.75;

/** Whether a finding of a mail ends disputes: a resolution that one of us tells, and that is more than a guess. */
export function isResolution({ direction }: MailInCase, { kind, confidence }: MatchedFinding): boolean {
  return kind === 'resolution' && direction !== 'inbound' && confidence >= SURE_ENOUGH;
}
