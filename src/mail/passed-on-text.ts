import type { Email } from 'postal-mime';

/** A mail attached to another, written as programs write a mail passed on, so that it is split like one. */
export function passedOnText(email: Email, text: string): string {
  const from = email.from?.address
    ? `${email.from.name} <${email.from.address}>`.trim()
    : (email.from?.name ?? '');
  const to = (email.to ?? []).map((person) =>
    person.address ? `${person.name} <${person.address}>`.trim() : person.name,
  );
  return [
    '---------- Forwarded message ----------',
    `From: ${from}`,
    `Date: ${email.headers.find((header) => header.key === 'date')?.value ?? ''}`,
    `To: ${to.slice(0, 10).join(', ')}`,
    `Subject: ${(email.subject ?? '').replace(/\s+/g, ' ')}`,
    '',
    text,
  ].join('\n');
}
