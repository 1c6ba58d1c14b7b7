import type { LanguageCode } from '#languages/language.ts';
import type { Direction, Mail } from '#mail/mail.ts';
import type { MailParts } from '#mail/mail-parts.ts';
import type { Match, MatchedFinding } from '#matching/match.ts';
import { type TaughtSentence, teachSentences } from '#reading/learned/company/teach-sentences.ts';
import type { Model } from '#reading/learned/model.ts';
import { findingsInPlace } from './correct.ts';
import type { Correction } from './correction.ts';

/** A mail as it was first read, and the corrections that stand, oldest first; one that is forgotten teaches nothing. */
export type CorrectedMail = {
  readonly mail: Mail;
  readonly parts: MailParts;
  readonly language: LanguageCode;
  readonly direction: Direction;
  readonly match: Match;
  readonly corrections: readonly {
    readonly id: string;
    readonly body: Correction;
    readonly isForgotten: boolean;
  }[];
};

/** One sentence that a correction taught. */
export type Lesson = TaughtSentence & { readonly correctionId: string };

/**
 * What the corrections of a mail teach, by the corrections as they stand together: of several that speak of one
 * sentence the latest has it. Pure, so that what is undone is as if it had never been said.
 */
export function lessonsOfMail(corrected: CorrectedMail, model: Model): readonly Lesson[] {
  const { match, corrections } = corrected;
  const bodies = corrections.map(({ body }) => body);
  const now = findingsInPlace(match, bodies);
  const origins = originsOf(match, bodies);
  const bySentence = new Map<number, Lesson>();
  for (const { id, body, isForgotten } of corrections) {
    const asked = placesAsked(body, now);
    if (asked.length === 0) continue;
    const judged = origins.map(({ place, evidence, first }) => {
      return { evidence, first, now: now[place] ?? null, isAsked: asked.includes(place) };
    });
    for (const taught of teachSentences({ ...corrected, judged }, model)) {
      bySentence.delete(taught.place);
      if (!isForgotten) bySentence.set(taught.place, { ...taught, correctionId: id });
    }
  }
  return [...bySentence.values()];
}

/** A finding where it began: read, or missed (`first` is null) and told by a person. */
type Origin = {
  readonly place: number;
  readonly evidence: MatchedFinding['evidence'];
  readonly first: MatchedFinding | null;
};

function originsOf({ findings }: Match, bodies: readonly Correction[]): readonly Origin[] {
  const read = findings.map((first, place) => ({ place, evidence: first.evidence, first }));
  const missed = bodies.flatMap((body) =>
    body.field === 'missed' && body.place !== undefined
      ? [{ place: body.place, evidence: body.evidence, first: null }]
      : [],
  );
  return [...read, ...missed];
}

/** The findings of which a correction says what they mean; days, sums, items, cases and the tone teach no words. */
function placesAsked(body: Correction, now: ReturnType<typeof findingsInPlace>): readonly number[] {
  if (body.field === 'kind' || body.field === 'reason') return [body.finding];
  if (body.field === 'missed') return body.place === undefined ? [] : [body.place];
  if (body.field !== 'right') return [];
  const standing = now.flatMap((finding, place) => (finding ? [place] : []));
  return body.finding === null ? standing : standing.filter((place) => place === body.finding);
}
