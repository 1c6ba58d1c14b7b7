/** The set that knows what a Smart Alert hands over; its button is there only where this is. */
const CONTEXT_SINCE = '1.8';

/**
 * The case that our Smart Alert offered, in the pane that its button opened beside the mail being written; null in any
 * other pane.
 */
export function offeredCase(): Promise<string | null> {
  const item = Office.context?.mailbox?.item as Office.MessageCompose | null | undefined;
  const isKnown = Office.context?.requirements?.isSetSupported('Mailbox', CONTEXT_SINCE) ?? false;
  // A read mail has its subject as text: that one may have been opened by a message of its own kind.
  if (!isKnown || !item?.getInitializationContextAsync || typeof item.subject === 'string') {
    return Promise.resolve(null);
  }
  return new Promise((resolve) => {
    item.getInitializationContextAsync(({ error, value }) => resolve(error ? null : caseIn(value)));
  });
}

function caseIn(context: string): string | null {
  try {
    const told: unknown = JSON.parse(context);
    const isOurs = typeof told === 'object' && told !== null && 'caseId' in told;
    return isOurs && typeof told.caseId === 'string' ? told.caseId : null;
  } catch {
    return null;
  }
}
