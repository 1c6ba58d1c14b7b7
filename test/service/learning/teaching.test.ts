import { describe, expect, it } from 'vitest';
import { NO_DELTA } from '#reading/learned/company/delta.ts';
import { type CompanyLessons, NO_LESSONS } from '#reading/learned/company/fold-again.ts';
import { startTeaching } from '../../../src/service/learning/teaching.ts';

const load = async () => NO_LESSONS;

describe('teaching', () => {
  it('teaches each version once, one after the other', async () => {
    const steps: string[] = [];
    const teaching = startTeaching(async () => {
      steps.push('taught');
      return NO_DELTA;
    });
    const loadAs = (name: string) => async () => {
      steps.push(name);
      return NO_LESSONS;
    };
    await Promise.all([
      teaching.learn('1', loadAs('one')),
      teaching.learn('1', loadAs('one again')),
      teaching.learn('2', loadAs('two')),
    ]);
    expect(steps).toEqual(['one', 'taught', 'two', 'taught']);
  });

  it('tries again what failed, and what is forgotten', async () => {
    let isBroken = true;
    const teaching = startTeaching(async () => {
      if (isBroken) throw new Error('the thread ended');
      return NO_DELTA;
    });
    await expect(teaching.learn('1', load)).rejects.toThrow('the thread ended');
    isBroken = false;
    await expect(teaching.learn('1', load)).resolves.toBe(NO_DELTA);
    expect(teaching.lessons()).toBe(NO_LESSONS);
    teaching.forget();
    expect(teaching.lessons()).toBeNull();
    await expect(teaching.learn('1', load)).resolves.toBe(NO_DELTA);
  });

  it('knows the lessons of before until the new ones are loaded', async () => {
    const more: CompanyLessons = { ...NO_LESSONS };
    const teaching = startTeaching(async () => NO_DELTA);
    expect(teaching.lessons()).toBeNull();
    await teaching.learn('1', load);
    const learning = teaching.learn('2', async () => more);
    expect(teaching.lessons()).toBe(NO_LESSONS);
    await learning;
    expect(teaching.lessons()).toBe(more);
  });
});
