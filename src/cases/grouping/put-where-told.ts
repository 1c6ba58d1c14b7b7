import type { Match } from '#matching/match.ts';
import { caseNumberOf } from '../case-number.ts';
import type { Because } from './because.ts';
import type { Pin, Touch } from './placement.ts';

/**
 * The cases that a mail touches, as people put it: what would stand in `from` stands in `to`, and whatever the rules say
 * by now, the mail stands in the case where it was put last.
 */
export function putWhereTold(
  touches: readonly Touch[],
  match: Match,
  pins: readonly Pin[],
): readonly Touch[] {
  const last = pins.at(-1);
  if (!last) return touches;
  const put = pins.reduce(follow, touches);
  const isThere = put.some(({ caseId }) => caseId === last.to);
  return merged(
    isThere
      ? put.map((touch) => (touch.caseId === last.to ? at(touch, last) : touch))
      : led(put, match, last),
  );
}

function follow(touches: readonly Touch[], pin: Pin): readonly Touch[] {
  return touches.map((touch) => (touch.caseId === pin.from ? at(touch, pin) : touch));
}

function at(touch: Touch, { from, to, kind, at: putAt }: Pin): Touch {
  const because: Because = { kind, value: from === null ? '' : caseNumberOf(from) };
  return { ...touch, caseId: to, isNew: false, because, putAt };
}

/** The primary finding goes where the mail was put; a mail that touched nothing goes there whole. */
function led([lead, ...others]: readonly Touch[], match: Match, pin: Pin): readonly Touch[] {
  const whole = {
    caseId: pin.to,
    isNew: false,
    findings: match.findings,
    items: match.items.map(({ number }) => number),
  };
  return [lead ? at(lead, pin) : at({ ...whole, because: NO_REASON, putAt: null }, pin), ...others];
}

const NO_REASON: Because = { kind: 'split', value: '' };

/** One touch a case. */
function merged(touches: readonly Touch[]): readonly Touch[] {
  const byCase = new Map<string, Touch>();
  for (const touch of touches) {
    const known = byCase.get(touch.caseId);
    byCase.set(touch.caseId, known ? together(known, touch) : touch);
  }
  return [...byCase.values()];
}

function together(a: Touch, b: Touch): Touch {
  const put = a.putAt !== null ? a : b;
  const items = [...new Set([...a.items, ...b.items])];
  return { ...put, findings: [...a.findings, ...b.findings], items };
}
