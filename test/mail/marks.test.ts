import { describe, expect, test } from 'vitest';
import { marksOf } from '#mail/marks.ts';

const cases = [
  {
    language: 'en',
    text: 'Dear Sirs,\n\nWe paid.\n\nKind regards,\nNora Lindt',
    greeting: 'Dear Sirs,',
    signature: 'Kind regards,\nNora Lindt',
  },
  {
    language: 'en',
    text: 'Hi Clara, we paid 1187.\n\nThanks, Nora',
    greeting: 'Hi Clara,',
    signature: 'Thanks, Nora',
  },
  {
    language: 'fr',
    text: "Madame, Monsieur,\n\nC'est réglé.\n\nVeuillez agréer, Madame, Monsieur, l'expression de nos salutations distinguées.\n\nNora Lindt\nComptabilité",
    greeting: 'Madame, Monsieur,',
    signature:
      "Veuillez agréer, Madame, Monsieur, l'expression de nos salutations distinguées.\n\nNora Lindt\nComptabilité",
  },
  {
    language: 'de',
    text: 'Sehr geehrte Frau Kern,\n\nbezahlt.\n\nMit freundlichen Grüßen aus Bremen\ni.A. Nora Lindt',
    greeting: 'Sehr geehrte Frau Kern,',
    signature: 'Mit freundlichen Grüßen aus Bremen\ni.A. Nora Lindt',
  },
  {
    language: 'es',
    text: 'Buenos días:\n\nPagado.\n\nUn saludo,\nNora',
    greeting: 'Buenos días:',
    signature: 'Un saludo,\nNora',
  },
  {
    language: 'it',
    text: 'Spett.le Kern,\n\npagato.\n\nDistinti saluti\nNora',
    greeting: 'Spett.le Kern,',
    signature: 'Distinti saluti\nNora',
  },
  {
    language: 'nl',
    text: 'Geachte heer Kern,\n\nBetaald.\n\nMvg\nNora',
    greeting: 'Geachte heer Kern,',
    signature: 'Mvg\nNora',
  },
  {
    language: 'pt',
    text: 'Exmos. Senhores,\n\nPago.\n\nCom os melhores cumprimentos,\nNora',
    greeting: 'Exmos. Senhores,',
    signature: 'Com os melhores cumprimentos,\nNora',
  },
  { language: 'en', text: 'Paid today.\n\nSent from my iPhone', signature: 'Sent from my iPhone' },
  { language: 'de', text: 'Bezahlt.\n\nVon meinem iPhone gesendet', signature: 'Von meinem iPhone gesendet' },
  { language: 'any', text: 'Paid.\n\nNora\nLindt Ltd', signature: 'Nora\nLindt Ltd' },
  { language: 'any', text: 'Paid.\n\n-- \nN. L.\nLindt Ltd', signature: '-- \nN. L.\nLindt Ltd' },
  { language: 'en', text: 'Paid.\n\nRegards\nNora\n\nPS: 1188 is wrong.', signature: 'Regards\nNora' },
  {
    language: 'en',
    text: 'Paid.\n\nRegards\nNora\n\nThis e-mail and any attachments are confidential.\nDelete it.',
    signature: 'Regards\nNora',
    disclaimer: 'This e-mail and any attachments are confidential.\nDelete it.',
  },
  {
    language: 'fr',
    text: 'Payé.\n\nCdt\nNora\n\nCe message et ses pièces jointes sont confidentiels.',
    signature: 'Cdt\nNora',
    disclaimer: 'Ce message et ses pièces jointes sont confidentiels.',
  },
  {
    language: 'en',
    text: 'CAUTION: external sender.\n\nHello,\n\npaid.',
    greeting: 'Hello,',
    disclaimer: 'CAUTION: external sender.',
  },
  { language: 'en', text: 'Hello, done!', greeting: 'Hello,' },
  { language: 'en', text: 'Hi Tom will pay Friday', greeting: 'Hi Tom' },
  { language: 'en', text: 'hi all fine with us we pay friday', greeting: 'hi' },
  {
    language: 'fr',
    text: 'Bonjour je suis sur un toit là, je fais le virement lundi',
    greeting: 'Bonjour',
  },
  { language: 'fr', text: 'Bonjour à tous\npayé.', greeting: 'Bonjour à tous' },
  {
    language: 'de',
    text: 'Guten Tag Frau Dr. Kern und Herr Weber, bezahlt.',
    greeting: 'Guten Tag Frau Dr. Kern und Herr Weber,',
  },
  { language: 'fr', text: 'Merci de me renvoyer la facture 1187.' },
  { language: 'de', text: 'Ihre Rechnung 1187 ist bezahlt.' },
  { language: 'en', text: 'Thanks for the copy of 1187. We pay on Friday.' },
  { language: 'it', text: 'Grazie per la fattura 1187, paghiamo venerdì.' },
  { language: 'any', text: '' },
];

describe('greeting, signature, disclaimer', () => {
  test.each(cases)('$language: $text', ({ text, greeting, signature, disclaimer }) => {
    const marks = marksOf(text, 'Nora Lindt');
    const marked = (is: string) =>
      marks.filter((mark) => mark.is === is).map((mark) => text.slice(mark.start, mark.end));
    expect(marked('greeting')).toEqual(greeting ? [greeting] : []);
    expect(marked('signature')).toEqual(signature ? [signature] : []);
    expect(marked('disclaimer')).toEqual(disclaimer ? [disclaimer] : []);
  });
});
