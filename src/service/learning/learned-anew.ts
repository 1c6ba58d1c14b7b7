import type { Reader } from '../store/reader.ts';
import { saveSetting, setting } from '../store/settings.ts';

/** Up to which correction all was learned anew together, and on which day that began to be used. */
export type LearnedAnew = { readonly upTo: string; readonly on: string };

/** When all was learned anew; null where it never was. */
export async function learnedAnew(reader: Reader): Promise<LearnedAnew | null> {
  const kept = await setting(reader, 'learned');
  const [upTo, on] = kept?.split(' ') ?? [];
  return upTo && on ? { upTo, on } : null;
}

export async function saveLearnedAnew(reader: Reader, { upTo, on }: LearnedAnew): Promise<void> {
  await saveSetting(reader, 'learned', `${upTo} ${on}`);
}
