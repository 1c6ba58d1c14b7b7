import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';

const SRC = join(import.meta.dirname, '..', '..', 'src');
/** A tenth of the goal's 1 MB (R2), so that hundreds of patterns take seconds; what runs away shows in it as well. */
const LENGTH = 100_000;
/**
 * CPU time. Linear patterns take up to 20 ms, most of it for the matches themselves; a bounded repeat that starts anew at
 * every character takes 70 and more, one without a bound five seconds.
 */
const MAX_MS = 100;
const TRIES = 3;
/** Shares of the text, small ones first: a pattern that runs away is caught before it runs for minutes. */
const SHARES = [0.1, 1];

/** Texts without an end in sight for a careless pattern. */
const ADVERSARIAL = ['1', '-', ' ', 'a@a@', '<', 'a', '1.', 'A-1/', '> ', '0O1l', '\u00e9\u0301'];

type Pattern = { readonly place: string; readonly source: string; readonly flags: string };

/** Every regex literal of the code, and every compiled one of the language folders. */
function patterns(): readonly Pattern[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const literals = files.flatMap((name) => literalsIn(name));
  const inData = regexesIn(LANGUAGES).map(({ source, flags }) => ({ place: 'languages', source, flags }));
  return [...new Map([...literals, ...inData].map((one) => [`${one.source}/${one.flags}`, one])).values()];
}

function literalsIn(name: string): readonly Pattern[] {
  const file = ts.createSourceFile(name, readFileSync(join(SRC, name), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        place: `${name}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function regexesIn(value: unknown): readonly RegExp[] {
  if (value instanceof RegExp) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(regexesIn);
}

/** All matches in the text, as the code would find them with `g`. */
function run({ source, flags }: Pattern, text: string): number {
  const global = new RegExp(source, flags.includes('g') ? flags : `${flags}g`.replace('y', ''));
  const before = process.cpuUsage();
  text.replace(global, '');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The time of the worst text, in ms; an estimate where the pattern ran away before the whole text was tried. */
function slowest(pattern: Pattern): number {
  return Math.max(...ADVERSARIAL.map((text) => timeOn(pattern, text)));
}

/** The text ends unlike it goes on, so that what hopes for its end starts again at every character. */
function timeOn(pattern: Pattern, unit: string): number {
  let ms = 0;
  for (const share of SHARES) {
    ms = bestOf(pattern, `${unit.repeat((share * LENGTH) / unit.length)}\u2021`);
    if (ms > MAX_MS) return ms / share;
  }
  return ms;
}

/** One try is enough to see what runs away. */
function bestOf(pattern: Pattern, text: string): number {
  let best = run(pattern, text);
  for (let tried = 1; tried < TRIES && best > MAX_MS && best < 10 * MAX_MS; tried += 1) {
    best = Math.min(best, run(pattern, text));
  }
  return best;
}

describe('every regex of the code', () => {
  it('is through the worst text in time', { timeout: 120_000 }, () => {
    const all = patterns();
    expect(all.length).toBeGreaterThan(100);
    const slow = all
      .map((pattern) => ({ ...pattern, ms: Math.round(slowest(pattern)) }))
      .filter(({ ms }) => ms > MAX_MS);
    expect(slow.map(({ place, source, ms }) => `${place} ${ms} ms ${source.slice(0, 120)}`)).toEqual([]);
  });

  it('is caught by this test where it runs away', { timeout: 60_000 }, () => {
    const careless = { place: 'here', source: '\\s+$', flags: '' };
    expect(slowest(careless)).toBeGreaterThan(MAX_MS);
  });
});
