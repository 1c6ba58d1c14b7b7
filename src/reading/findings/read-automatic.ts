import { evidenceAt } from '#base/span.ts';
import type { Mail } from '#mail/mail.ts';
import type { Finding } from '../reading.ts';
import type { TextToRead } from '../texts-to-read.ts';

/** The headers are written by the machine itself. */
const SURE = 0.98;
const MAX_EVIDENCE = 160;

/** The finding of a mail whose headers say that a machine wrote it, or null where they do not. */
export function readAutomatic(mail: Mail, texts: readonly TextToRead[]): Finding | null {
  const { isBounce, isAutoReply } = mail.automatic;
  if (!isBounce && !isAutoReply) return null;
  const spoken = texts.find((one) => one.in === 'body' && one.text.trim() !== '') ?? texts[0];
  const text = spoken?.text ?? '';
  const start = text.length - text.trimStart().length;
  const line = text.indexOf('\n', start);
  const end = Math.min(line < 0 ? text.length : line, start + MAX_EVIDENCE);
  return {
    kind: 'auto_reply',
    reason: null,
    document: null,
    outcome: null,
    instalments: null,
    references: [],
    amount: null,
    day: null,
    evidence: evidenceAt(spoken?.in ?? 'subject', text, start, end),
    confidence: SURE,
    runnerUp: null,
    because: isBounce ? 'headers: the mail could not be delivered' : 'headers: an automatic answer',
  };
}
