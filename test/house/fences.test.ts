import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { beforeAll, describe, expect, it } from 'vitest';
import configuration from '../../.dependency-cruiser.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const isSource = (name: string) => /\.tsx?$/.test(name);

let seen: ICruiseResult;
beforeAll(async () => {
  const { options, ...ruleSet } = configuration;
  const run = await cruise(
    ['src'],
    { ...options, ruleSet, validate: true, baseDir: ROOT },
    {},
    { tsConfig: extractTSConfig(join(ROOT, 'tsconfig.json')) },
  );
  seen = run.output as ICruiseResult;
});

describe('the fences between the rooms', () => {
  it('hold', () => {
    const broken = seen.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect(broken).toEqual([]);
  });

  it('see every file on disk', () => {
    const onDisk = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter(isSource)
      .map((name) => `src/${name.replaceAll('\\', '/')}`);
    const cruised = new Set(seen.modules.map(({ source }) => source));
    expect(onDisk.filter((name) => !cruised.has(name))).toEqual([]);
    expect(onDisk.length).toBeGreaterThan(100);
  });

  it('see the crossings between rooms', () => {
    const reading = seen.modules.filter(({ source }) => source.startsWith('src/reading/'));
    const targets = reading.flatMap(({ dependencies }) => dependencies.map(({ resolved }) => resolved));
    expect(targets.some((target) => target.startsWith('src/languages/'))).toBe(true);
  });
});
