import { FINDING_KINDS } from '#base/finding.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';
import { countAll, countKind, f1Of, percent, shareOf } from '../counting.ts';
import type { Table } from '../show-table.ts';
import { isPrimaryRight, kindsOf, type Read } from './frozen-reads.ts';

/** Primary kind, kinds and tone of each language. */
export function languagesTable(reads: readonly Read[]): Table {
  return {
    name: 'languages, frozen mails',
    head: ['language', 'primary %', 'kinds F1', 'tone %'],
    rows: byLanguage(reads).map(({ language, own }) => [
      language,
      percent(shareOf(own, isPrimaryRight)),
      f1Of(countAll(own.map(kindsOf))),
      percent(shareOf(own, ({ frozen, reading }) => frozen.tone === reading.tone.label)),
    ]),
  };
}

/** F1 of each kind in each language; a cell stands for a handful of mails (`–`: none says or should say it). */
export function kindsByLanguageTable(reads: readonly Read[]): Table {
  const groups = byLanguage(reads).map(({ own }) => own.map(kindsOf));
  return {
    name: 'F1 of each kind in each language, frozen mails',
    head: ['kind', ...LANGUAGE_CODES],
    rows: FINDING_KINDS.map((kind) => [
      kind,
      ...groups.map((compared) => {
        const count = countKind(compared, kind);
        return count.right + count.wrong + count.missed === 0 ? '–' : Math.round(Number(f1Of(count)));
      }),
    ]),
  };
}

function byLanguage(reads: readonly Read[]) {
  return LANGUAGE_CODES.map((language) => ({
    language,
    own: reads.filter(({ frozen }) => frozen.language === language),
  }));
}
