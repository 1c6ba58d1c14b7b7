import type { ToneLabel } from '#base/finding.ts';
import type { Language } from '#languages/language.ts';
import type { LetterTemplate, OpeningTone } from '#languages/shape/letters.ts';
import type { Block } from './block.ts';
import { fieldWords } from './field-words.ts';
import { fillText } from './fill.ts';
import { instalmentList } from './instalment-list.ts';
import { itemList } from './item-list.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterKind } from './letter-kind.ts';

/** Which letter it is, and how it speaks. */
export type LetterForm = {
  readonly kind: LetterKind;
  readonly variant: string;
  readonly tone: OpeningTone;
  /** What an outcome leaves, where its text asks. */
  readonly rest: 'due' | 'nothing';
};

/** A letter in blocks, and the fields that it would need and that have no value. */
export type Composed = {
  readonly subject: string;
  readonly blocks: readonly Block[];
  readonly missing: readonly string[];
};

/** Letters that tell how a matter goes on; the others answer a mail. */
const NEWS: readonly string[] = ['status', 'outcome', 'missing.payment'];
/** Kinds in which a customer wants to know who looks after the matter. */
const WITH_PERSON: readonly LetterKind[] = ['acknowledgement', 'status'];

/** Puts a letter together from its texts and facts; of long lists of items `most` are shown. */
export function composeLetter(
  form: LetterForm,
  facts: LetterFacts,
  { language, most }: { readonly language: Language; readonly most: number },
): Composed {
  const name = `${language.code}.${form.kind}.${form.variant}`;
  const { subject, paragraphs } = templateOf(form, language);
  const texts = textsOf(form, facts, { language, paragraphs });
  const missing = new Set<string>();
  const fill = (text: string) => {
    const filled = fillText(text, name, (field) => fieldWords(field, facts, language));
    for (const field of filled.missing) missing.add(field);
    return filled.text;
  };
  const blockOf = (text: string): Block => {
    if (text === '{items}' && facts.items.length === 0) missing.add('items');
    if (text === '{instalments}' && facts.instalments.length === 0) missing.add('instalments');
    if (text === '{items}') return listFor(form.kind, itemList(facts.items, most, language));
    if (text === '{instalments}') return instalmentList(facts.instalments, language);
    return { is: 'text', text: fill(text) };
  };
  const title = fill(subject);
  const blocks = texts.map(blockOf);
  return { subject: title, blocks, missing: [...missing] };
}

/** Throws `letter/unknown-variant` where the language has no such letter. */
function templateOf({ kind, variant }: LetterForm, { letters }: Language): LetterTemplate {
  const ofKind: Readonly<Record<string, LetterTemplate>> = letters.templates[kind];
  const template = Object.hasOwn(ofKind, variant) ? ofKind[variant] : undefined;
  if (!template) throw new Error(`letter/unknown-variant: ${kind}.${variant}`);
  return template;
}

type Spoken = { readonly language: Language; readonly paragraphs: readonly string[] };

/** The paragraphs in their order, from the greeting to the words before the signature. */
function textsOf(
  { kind, variant, tone, rest }: LetterForm,
  facts: LetterFacts,
  { language: { letters }, paragraphs }: Spoken,
): readonly string[] {
  if (kind === 'hand_over') return [letters.greeting.anyone, ...paragraphs, letters.signOffs.neutral];
  const isNews = NEWS.includes(kind) || NEWS.includes(`${kind}.${variant}`);
  const closing: ToneLabel = tone === 'again' ? 'frustrated' : tone;
  return [
    facts.contact === null ? letters.greeting.anyone : letters.greeting.named,
    letters.openings[isNews ? 'news' : 'answer'][tone],
    ...paragraphs.map((text) => (text === '{rest}' ? letters.rest[rest] : text)),
    ...(WITH_PERSON.includes(kind) && facts.collector !== null ? [letters.contactPerson] : []),
    letters.closings[closing],
    letters.reference,
    letters.signOffs[closing],
  ];
}

/** Lines inside and a table outside: what is told to the customer later must not look as if it were quoted from inside. */
function listFor(kind: LetterKind, list: Block): Block {
  return kind === 'hand_over' && list.is === 'list' ? { ...list, table: null } : list;
}
