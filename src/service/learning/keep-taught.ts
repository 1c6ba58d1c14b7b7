import { type Delta, NO_DELTA } from '#reading/learned/company/delta.ts';
import type { Service } from '../service.ts';
import { setting } from '../store/settings.ts';
import { lessonsToLearn } from './lessons-to-learn.ts';

/**
 * Sees to it that the next mail is read by all that the company has taught until now, whoever taught it; answers what
 * that adds to the shared reader. Costs one look-up where nothing changed.
 */
export async function keepTaught({ store, reader }: Pick<Service, 'store' | 'reader'>): Promise<Delta> {
  const version = await setting(store, 'lessons');
  return version === null ? NO_DELTA : reader.learn(version, () => lessonsToLearn(store));
}
