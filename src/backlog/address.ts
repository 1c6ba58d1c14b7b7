/** What the address of the page says: whose cases are shown, and which one is open. So a view can be sent. */
export type View = {
  /** A name, `-` for nobody, or null for everyone. */
  readonly owner: string | null;
  readonly caseId: string | null;
};

/** Reads `?owner=Ada&case=…`. */
export function readAddress(search: string): View {
  const query = new URLSearchParams(search);
  return { owner: query.get('owner') || null, caseId: query.get('case') || null };
}

/** The same, written; empty for everyone and nothing open. */
export function writeAddress({ owner, caseId }: View): string {
  const query = new URLSearchParams();
  if (owner !== null) query.set('owner', owner);
  if (caseId !== null) query.set('case', caseId);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
