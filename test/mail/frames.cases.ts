import type { LanguageCode } from '#languages/language.ts';

/** How one client frames the earlier mail in one language; `{text}` stands for the earlier mail's text. */
export type FrameCase = {
  readonly client: string;
  readonly language: LanguageCode;
  readonly frame: string;
  readonly isForward?: true;
  /** What the frame tells of the earlier mail. */
  readonly from: string;
  readonly sentOn: string | null;
};

const HANS = 'Hans Brandl <hans@brandl.example>';

/** Every earlier mail is from Hans Brandl, of Wednesday 18 February 2026. */
export const frames: readonly FrameCase[] = [
  ...outlook('en', ['From', 'Sent', 'To', 'Subject'], 'Wednesday, February 18, 2026 9:27 AM'),
  ...outlook('fr', ['De ', 'Envoyé ', 'À ', 'Objet '], 'mercredi 18 février 2026 à 09:27'),
  ...outlook('de', ['Von', 'Gesendet', 'An', 'Betreff'], 'Mittwoch, 18. Februar 2026 09:27'),
  ...outlook('es', ['De', 'Enviado el', 'Para', 'Asunto'], 'miércoles, 18 de febrero de 2026 9:27'),
  ...outlook('it', ['Da', 'Inviato', 'A', 'Oggetto'], 'mercoledì 18 febbraio 2026 09:27'),
  ...outlook('nl', ['Van', 'Verzonden', 'Aan', 'Onderwerp'], 'woensdag 18 februari 2026 9:27'),
  ...outlook('pt', ['De', 'Enviada', 'Para', 'Assunto'], '18 de fevereiro de 2026 09:27'),
  ...quoting(
    'en',
    `On Wed, Feb 18, 2026 at 9:27 AM ${HANS} wrote:`,
    `On 18 Feb 2026, at 09:27, ${HANS} wrote:`,
    'On 18/02/2026 09:27, Hans Brandl wrote:',
  ),
  ...quoting(
    'fr',
    `Le mer. 18 févr. 2026 à 09:27, ${HANS} a écrit :`,
    `Le 18 févr. 2026 à 09:27, ${HANS} a écrit :`,
    'Le 18/02/2026 à 09:27, Hans Brandl a écrit :',
  ),
  ...quoting(
    'de',
    `Am Mi., 18. Feb. 2026 um 09:27 Uhr schrieb ${HANS}:`,
    `Am 18.02.2026 um 09:27 schrieb ${HANS}:`,
    'Am 18.02.26 um 09:27 schrieb Hans Brandl:',
  ),
  ...quoting(
    'es',
    `El mié, 18 feb 2026 a las 9:27, Hans Brandl (<hans@brandl.example>) escribió:`,
    `El 18 feb 2026, a las 9:27, ${HANS} escribió:`,
    'El 18/02/2026 a las 9:27, Hans Brandl escribió:',
  ),
  ...quoting(
    'it',
    `Il giorno mer 18 feb 2026 alle ore 09:27 ${HANS} ha scritto:`,
    `Il giorno 18 feb 2026, alle ore 09:27, ${HANS} ha scritto:`,
    'Il 18/02/2026 09:27, Hans Brandl ha scritto:',
  ),
  ...quoting(
    'nl',
    `Op wo 18 feb 2026 om 09:27 schreef ${HANS}:`,
    `Op 18 feb. 2026, om 09:27 heeft ${HANS} het volgende geschreven:`,
    'Op 18-02-2026 om 09:27 schreef Hans Brandl:',
  ),
  ...quoting(
    'pt',
    `Em qua., 18 de fev. de 2026 às 09:27, ${HANS} escreveu:`,
    `No dia 18/02/2026, às 09:27, ${HANS} escreveu:`,
    'Em 18/02/2026 09:27, Hans Brandl escreveu:',
  ),
  ...markers('en', 'Original Message', 'Forwarded message', 'Begin forwarded message', [
    'From',
    'Date',
    'To',
    'Subject',
  ]),
  ...markers('fr', "Message d'origine", 'Message transféré', 'Début du message réexpédié', [
    'De',
    'Date',
    'À',
    'Objet',
  ]),
  ...markers(
    'de',
    'Ursprüngliche Nachricht',
    'Weitergeleitete Nachricht',
    'Anfang der weitergeleiteten Nachricht',
    ['Von', 'Datum', 'An', 'Betreff'],
  ),
  ...markers('es', 'Mensaje original', 'Mensaje reenviado', 'Inicio del mensaje reenviado', [
    'De',
    'Fecha',
    'Para',
    'Asunto',
  ]),
  ...markers('it', 'Messaggio originale', 'Messaggio inoltrato', 'Inizio messaggio inoltrato', [
    'Da',
    'Data',
    'A',
    'Oggetto',
  ]),
  ...markers('nl', 'Oorspronkelijk bericht', 'Doorgestuurd bericht', 'Begin doorgestuurd bericht', [
    'Van',
    'Datum',
    'Aan',
    'Onderwerp',
  ]),
  ...markers('pt', 'Mensagem original', 'Mensagem encaminhada', 'Início da mensagem encaminhada', [
    'De',
    'Data',
    'Para',
    'Assunto',
  ]),
];

type Labels = readonly [from: string, sent: string, to: string, subject: string];

function outlook(
  language: LanguageCode,
  [from, sent, to, subject]: Labels,
  day: string,
): readonly FrameCase[] {
  const block = `${from}: ${HANS}\n${sent}: ${day}\n${to}: Nora Lindt <nora@lindt.example>\n${subject}: Konto 4711`;
  return [
    { client: 'outlook desktop', frame: `${block}\n\n{text}` },
    { client: 'outlook web', frame: `________________________________\n${block}\n\n{text}` },
    {
      client: 'outlook mac, bold labels',
      frame: `*${from}:* ${HANS}\n*${sent}:* ${day}\n*${subject}:* Konto 4711\n\n{text}`,
    },
    {
      client: 'outlook, many recipients',
      frame: `${block.replace('Lindt <nora@lindt.example>', 'Lindt <nora@lindt.example>;\nBuchhaltung <konto@lindt.example>')}\n\n{text}`,
    },
  ].map((row) => ({ ...row, language, from: 'hans@brandl.example', sentOn: '2026-02-18' }));
}

function quoting(
  language: LanguageCode,
  gmail: string,
  apple: string,
  thunderbird: string,
): readonly FrameCase[] {
  const wrapped = gmail.replace(/ (?=\(?<)/, '\n');
  return [
    { client: 'gmail', frame: `${gmail}\n\n{> text}` },
    { client: 'gmail, wrapped', frame: `${wrapped}\n\n{> text}` },
    { client: 'gmail, not marked', frame: `${gmail}\n{text}` },
    { client: 'apple mail', frame: `> ${apple}\n>\n{> text}` },
    { client: 'apple mail, above', frame: `${apple}\n\n{> text}` },
    { client: 'thunderbird', frame: `${thunderbird}\n{> text}` },
  ].map((row) => ({ ...row, language, from: 'Hans Brandl', sentOn: '2026-02-18' }));
}

function markers(
  language: LanguageCode,
  original: string,
  forwarded: string,
  apple: string,
  [from, sent, to, subject]: Labels,
): readonly FrameCase[] {
  const block = `${from}: ${HANS}\n${sent}: 18.02.2026 09:27\n${to}: nora@lindt.example\n${subject}: Konto 4711`;
  const marked = block
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  const said = { language, from: 'hans@brandl.example', sentOn: '2026-02-18' };
  return [
    { ...said, client: 'older outlook', frame: `-----${original}-----\n${block}\n\n{text}` },
    { ...said, client: 'samsung', frame: `-------- ${original} --------\n${block}\n\n{text}` },
    {
      ...said,
      client: 'gmail forward',
      frame: `---------- ${forwarded} ---------\n${block}\n\n{text}`,
      isForward: true,
    },
    {
      ...said,
      client: 'thunderbird forward',
      frame: `-------- ${forwarded} --------\n${subject}: \tKonto 4711\n${sent}: \t18.02.2026 09:27\n${from}: \t${HANS}\n\n{text}`,
      isForward: true,
    },
    { ...said, client: 'apple forward', frame: `> ${apple}:\n>\n${marked}\n>\n{> text}`, isForward: true },
    {
      ...said,
      client: 'yahoo forward',
      frame: `   ----- ${forwarded} ----- ${from}: ${HANS}${to}: "nora@lindt.example"${sent}: 18.02.2026 09:27\n{text}`,
      isForward: true,
    },
  ];
}
