import { useEffect, useState } from 'preact/hooks';
import type { OtherCase } from '#contract/contract.ts';
import type { Desk } from '../desk.ts';

/** The other cases of a case's customer, asked for when someone wants them; null until they come. */
export function useOtherCases(caseId: string, { client }: Desk): readonly OtherCase[] | 'unreachable' | null {
  const [others, show] = useState<readonly OtherCase[] | 'unreachable' | null>(null);
  useEffect(() => {
    let isStale = false;
    void client.otherCases(caseId).then((answer) => {
      if (!isStale) show(answer.is === 'answer' ? answer.value : 'unreachable');
    });
    return () => {
      isStale = true;
    };
  }, [caseId, client]);
  return others;
}
