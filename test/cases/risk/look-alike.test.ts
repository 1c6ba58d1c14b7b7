import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LookAlike, lookAlikeOf } from '#cases/risk/look-alike.ts';

const KNOWN = [
  'kraft-anlagen.example',
  'calzados.co.uk',
  'mail.northmill.com',
  'bücher-groß.de',
  'gmail.com',
];

type Row = { readonly domain: string; readonly known: string; readonly how: LookAlike['how'] };

const ALIKE: readonly Row[] = [
  { domain: 'kraft-anlagem.example', known: 'kraft-anlagen.example', how: 'one_letter' },
  { domain: 'kraft-anlgen.example', known: 'kraft-anlagen.example', how: 'one_letter' },
  { domain: 'kraft-anlaagen.example', known: 'kraft-anlagen.example', how: 'one_letter' },
  { domain: 'kraft-analgen.example', known: 'kraft-anlagen.example', how: 'one_letter' },
  { domain: 'kratf-anlagen.example', known: 'kraft-anlagen.example', how: 'one_letter' },
  { domain: 'kraftanlagen.example', known: 'kraft-anlagen.example', how: 'one_letter' },
  { domain: 'KRAFT-ANLAGEM.EXAMPLE', known: 'kraft-anlagen.example', how: 'one_letter' },
  { domain: 'ap.kraft-anlagem.example', known: 'kraft-anlagen.example', how: 'one_letter' },
  { domain: 'kraft-anlagen.com', known: 'kraft-anlagen.example', how: 'other_ending' },
  { domain: 'calzados.com', known: 'calzados.co.uk', how: 'other_ending' },
  { domain: 'calzados.org.uk', known: 'calzados.co.uk', how: 'other_ending' },
  { domain: 'northrnill.com', known: 'mail.northmill.com', how: 'same_look' },
  { domain: 'n0rthmill.com', known: 'mail.northmill.com', how: 'same_look' },
  { domain: 'northmi1l.com', known: 'mail.northmill.com', how: 'same_look' },
  { domain: 'nоrthmill.com', known: 'mail.northmill.com', how: 'same_look' },
  { domain: 'xn--nrthmill-nbh.com', known: 'mail.northmill.com', how: 'same_look' },
  { domain: 'càlzados.co.uk', known: 'calzados.co.uk', how: 'same_look' },
  { domain: 'bucher-groß.de', known: 'bücher-groß.de', how: 'same_look' },
  { domain: 'kraft-anlagen.example.pay.com', known: 'kraft-anlagen.example', how: 'name_in_front' },
];

const UNLIKE: readonly { readonly domain: string; readonly why: string }[] = [
  { domain: 'kraft-anlagen.example', why: 'the domain itself' },
  { domain: 'AP.Kraft-Anlagen.example.', why: 'a part of it, with capitals and the last dot' },
  { domain: 'northmill.com', why: 'what stands above a known part' },
  { domain: 'xn--bcher-gro-q5a63a.de', why: 'the same domain, encoded' },
  { domain: 'kraft.example', why: 'a shorter name' },
  { domain: 'anlagen-kraft.example', why: 'the words the other way round' },
  { domain: 'kraft-anlagen-gmbh.example', why: 'a longer name' },
  { domain: 'gmail.com', why: 'free mail' },
  { domain: 'gmial.com', why: 'free mail is nobody’s own domain, so nothing looks like a customer’s' },
  { domain: 'elsewhere.example', why: 'another name' },
  { domain: '', why: 'nothing' },
  { domain: 'xn--', why: 'no name at all' },
  { domain: `xn--${'9'.repeat(60)}.de`, why: 'what does not decode' },
];

describe('a domain that looks like a known one', () => {
  it.each(ALIKE)('$domain: $how', ({ domain, known, how }) => {
    expect(lookAlikeOf(domain, KNOWN)).toEqual({ known, how });
  });
});

describe('a domain that does not', () => {
  it.each(UNLIKE)('$domain ($why)', ({ domain }) => {
    expect(lookAlikeOf(domain, KNOWN)).toBeNull();
  });

  it('short names are a letter or an ending apart by chance', () => {
    for (const domain of ['acne.example', 'bmv.de', 'abc.fr'])
      expect(lookAlikeOf(domain, ['acme.example', 'bmw.de', 'abc.de'])).toBeNull();
  });

  it('another customer’s own domain is no imitation', () => {
    expect(lookAlikeOf('calzado.example', ['calzados.example', 'calzado.example'])).toBeNull();
  });

  it('no text makes it fail, and none looks like itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.domain(), (text, domain) => {
        lookAlikeOf(text, [domain]);
        lookAlikeOf(`xn--${text}`, [domain]);
        expect(lookAlikeOf(domain, [text])?.known === domain).toBe(false);
        expect(lookAlikeOf(domain, [domain])).toBeNull();
        expect(lookAlikeOf(`ap.${domain}`, [domain])).toBeNull();
      }),
    );
  });
});
