import type { Letters } from '../shape/letters.ts';

export const letters: Letters = {
  dates: {
    ahead: '{weekday} {d} {month} {year}',
    past: '{d} {month} {year}',
    short: '{dd}-{mm}-{year}',
    first: '1',
    hasCapitals: false,
  },
  money: {
    group: '.',
    decimal: ',',
    withSign: '{currency} {sign}{amount}',
    withLetters: '{currency} {sign}{amount}',
  },
  and: ' en ',
  greeting: { named: 'Geachte {contact},', anyone: 'Goedendag,' },
  openings: {
    answer: {
      hostile: 'Wij nemen uw bericht van {heardOn} serieus en gaan er direct mee aan de slag.',
      frustrated: 'Onze excuses voor het ongemak dat u in uw bericht van {heardOn} beschrijft.',
      again: 'Het spijt ons dat u ons hierover meer dan eens hebt moeten schrijven.',
      neutral: 'Dank u wel voor uw bericht van {heardOn}.',
      cordial: 'Hartelijk dank voor uw vriendelijke bericht van {heardOn}.',
    },
    news: {
      hostile: 'Wij nemen serieus wat u ons op {heardOn} hebt geschreven. Dit is de stand van zaken.',
      frustrated: 'Onze excuses voor het ongemak. Dit is de stand van zaken.',
      again: 'Het spijt ons dat u hier meer dan eens op hebt moeten terugkomen. Dit is de stand van zaken.',
      neutral: 'Wij komen graag terug op uw bericht van {heardOn}.',
      cordial: 'Hartelijk dank voor uw geduld en voor uw vriendelijke bericht van {heardOn}.',
    },
  },
  templates: {
    acknowledgement: {
      part: {
        subject: 'Uw reclamatie over {numbers}',
        paragraphs: [
          'Wij hebben uw reclamatie geregistreerd onder dossiernummer {caseNumber}. Het gaat om {reason}:',
          '{items}',
          'U betwist hiervan {disputed}. De zaak ligt nu bij {resolver}; uiterlijk {answerBy} ontvangt u ons antwoord. Tot die tijd sturen wij u voor dit deel geen herinneringen.',
          'Het overige bedrag van {undisputed} staat hier los van. Wilt u dat deel uiterlijk {payBy} betalen?',
        ],
      },
      dispute: {
        subject: 'Uw reclamatie over {numbers}',
        paragraphs: [
          'Wij hebben uw reclamatie geregistreerd onder dossiernummer {caseNumber}. Het gaat om {reason}:',
          '{items}',
          'De zaak ligt nu bij {resolver}; uiterlijk {answerBy} ontvangt u ons antwoord. Tot die tijd sturen wij u voor dit bedrag geen herinneringen.',
        ],
      },
      message: {
        subject: 'Uw bericht van {heardOn}',
        paragraphs: [
          'Wij hebben uw bericht geregistreerd onder dossiernummer {caseNumber}. Uiterlijk {answerBy} ontvangt u ons antwoord.',
        ],
      },
    },
    missing: {
      day: {
        subject: 'Betaaldatum voor {numbers}',
        paragraphs: [
          'U schrijft dat u het volgende gaat betalen:',
          '{items}',
          'Op welke dag mogen wij de betaling verwachten? Wilt u ons dat uiterlijk {answerBy} laten weten? Tot de dag die u noemt, sturen wij dan geen herinneringen.',
        ],
      },
      payment: {
        subject: 'Uw betaling voor {numbers}',
        paragraphs: [
          'U had ons toegezegd uiterlijk {promisedOn} te betalen. Nog open staat:',
          '{items}',
          'Wilt u het bedrag nu overmaken of ons uiterlijk {answerBy} laten weten wanneer wij het mogen verwachten? Is de betaling al onderweg, dan helpen de datum en het kenmerk van uw overboeking ons om die te vinden.',
        ],
      },
      proof: {
        subject: 'Uw betaling van {numbers}',
        paragraphs: [
          'Wij hebben uw betaling gezocht, maar nog niet op onze rekening gevonden:',
          '{items}',
          'Wilt u ons uiterlijk {answerBy} het betaalbewijs van uw bank sturen, met datum, bedrag, omschrijving en de rekening van de ontvanger? Daarmee kunnen wij de betaling opsporen.',
        ],
      },
      document: {
        subject: 'Uw reclamatie over {numbers}',
        paragraphs: [
          'Om uw reclamatie snel te kunnen afhandelen, ontvangen wij graag {document}. Het gaat om:',
          '{items}',
          'Zodra wij dit hebben, liefst uiterlijk {answerBy}, gaan wij ermee verder.',
        ],
      },
      amount: {
        subject: 'Uw reclamatie over {numbers}: het betwiste bedrag',
        paragraphs: [
          'Om uw reclamatie te kunnen beoordelen, horen wij graag welk bedrag u betwist en hoe u daarop uitkomt:',
          '{items}',
          'Wilt u ons uiterlijk {answerBy} antwoorden? Het deel dat u niet betwist, blijft zoals afgesproken verschuldigd.',
        ],
      },
    },
    status: {
      late: {
        subject: 'Uw reclamatie over {numbers}: stand van zaken',
        paragraphs: [
          'Ons antwoord laat langer op zich wachten dan de bedoeling is; dat spijt ons. Uw reclamatie is in behandeling bij {resolver}:',
          '{items}',
          'Uiterlijk {answerBy} hoort u van ons. Tot die tijd sturen wij u voor dit bedrag geen herinneringen.',
        ],
      },
      resolver: {
        subject: 'Uw reclamatie over {numbers}: stand van zaken',
        paragraphs: [
          'Uw reclamatie is nog in behandeling bij {resolver}:',
          '{items}',
          'Uiterlijk {answerBy} hoort u weer van ons. Tot die tijd sturen wij u voor dit bedrag geen herinneringen.',
        ],
      },
      open: {
        subject: 'Uw reclamatie over {numbers}: stand van zaken',
        paragraphs: [
          'Uw reclamatie is nog in behandeling:',
          '{items}',
          'Uiterlijk {answerBy} hoort u weer van ons. Tot die tijd sturen wij u voor dit bedrag geen herinneringen.',
        ],
      },
    },
    outcome: {
      credited: {
        subject: 'Creditnota {creditNote} voor {numbers}',
        paragraphs: [
          'Wij hebben uw reclamatie beoordeeld en u {credited} gecrediteerd (creditnota {creditNote}):',
          '{items}',
          '{rest}',
        ],
      },
      credit_follows: {
        subject: 'Uw reclamatie over {numbers}: creditnota volgt',
        paragraphs: [
          'Wij hebben uw reclamatie beoordeeld en maken een creditnota voor u op:',
          '{items}',
          'U ontvangt de creditnota uiterlijk {answerBy}. Daarop staat wat er nog te betalen is; tot die tijd hoeft u hiervoor niets over te maken.',
        ],
      },
      redelivered: {
        subject: 'Uw reclamatie over {numbers}: uitkomst',
        paragraphs: [
          'Wij hebben uw reclamatie beoordeeld. De ontbrekende of ondeugdelijke goederen zijn nageleverd; het gefactureerde bedrag blijft daarmee staan:',
          '{items}',
          '{rest}',
        ],
      },
      corrected: {
        subject: 'Uw reclamatie over {numbers}: uitkomst',
        paragraphs: [
          'Wij hebben uw reclamatie beoordeeld en de facturering gecorrigeerd. In onze administratie staat nu:',
          '{items}',
          '{rest}',
        ],
      },
      refused: {
        subject: 'Uw reclamatie over {numbers}: uitkomst',
        paragraphs: [
          'Wij hebben uw reclamatie zorgvuldig beoordeeld. Volgens onze gegevens klopt de facturering; het bedrag blijft daarom staan:',
          '{items}',
          '{rest}',
          'Hebt u stukken waaruit iets anders blijkt, stuur ze ons dan toe. Wij kijken er dan opnieuw naar.',
        ],
      },
      other: {
        subject: 'Uw reclamatie over {numbers}: uitkomst',
        paragraphs: [
          'Wij hebben uw reclamatie beoordeeld en het dossier aan onze kant afgesloten. In onze administratie staat nu:',
          '{items}',
          '{rest}',
        ],
      },
    },
    promise: {
      several: {
        subject: 'Uw betalingen voor {numbers}',
        paragraphs: [
          'Wij hebben de betalingen genoteerd die u hebt aangekondigd:',
          '{instalments}',
          'Ze zijn bestemd voor:',
          '{items}',
          'Zolang u deze data aanhoudt, sturen wij u geen herinneringen.',
        ],
      },
      part: {
        subject: 'Uw betaling voor {numbers}',
        paragraphs: [
          'Wij hebben genoteerd dat u {promisedAmount} betaalt, uiterlijk {promisedOn}:',
          '{items}',
          'Daarna staat nog {remaining} open. Wilt u ons uiterlijk {answerBy} laten weten wanneer u dat deel betaalt?',
        ],
      },
      whole: {
        subject: 'Uw betaling voor {numbers}',
        paragraphs: [
          'Wij hebben genoteerd dat u {promisedAmount} betaalt, uiterlijk {promisedOn}:',
          '{items}',
          'Tot die dag sturen wij u geen herinneringen. Dank u wel voor uw duidelijke antwoord.',
        ],
      },
    },
    plan: {
      part: {
        subject: 'Betalingsregeling voor {numbers}',
        paragraphs: [
          'Wij gaan akkoord met betaling in termijnen. Het gaat om:',
          '{items}',
          'Wij stellen u deze termijnen voor, in totaal {total}:',
          '{instalments}',
          'De overige {remaining} valt buiten de regeling. Wilt u dat deel uiterlijk {payBy} betalen?',
          'Wilt u de regeling uiterlijk {answerBy} bevestigen? Zolang de termijnen op tijd binnenkomen, sturen wij geen herinneringen; blijft een termijn uit, dan is het hele restant direct opeisbaar.',
        ],
      },
      whole: {
        subject: 'Betalingsregeling voor {numbers}',
        paragraphs: [
          'Wij gaan akkoord met betaling in termijnen. Het gaat om:',
          '{items}',
          'Wij stellen u deze termijnen voor, in totaal {total}:',
          '{instalments}',
          'Wilt u de regeling uiterlijk {answerBy} bevestigen? Zolang de termijnen op tijd binnenkomen, sturen wij geen herinneringen; blijft een termijn uit, dan is het hele restant direct opeisbaar.',
        ],
      },
    },
    payment_lookup: {
      dated: {
        subject: 'Uw betaling van {numbers}',
        paragraphs: [
          'U schrijft dat u op {paidOn} het volgende hebt betaald:',
          '{items}',
          'Wij zoeken de betaling en laten u uiterlijk {answerBy} weten wat wij hebben gevonden. Tot die tijd sturen wij u voor dit bedrag geen herinneringen. Hebt u het betaalbewijs van uw bank bij de hand, dan vinden wij de betaling daarmee sneller.',
        ],
      },
      undated: {
        subject: 'Uw betaling van {numbers}',
        paragraphs: [
          'U schrijft dat u het volgende hebt betaald:',
          '{items}',
          'Wij zoeken de betaling en laten u uiterlijk {answerBy} weten wat wij hebben gevonden. Tot die tijd sturen wij u voor dit bedrag geen herinneringen. Hebt u het betaalbewijs van uw bank bij de hand, dan vinden wij de betaling daarmee sneller.',
        ],
      },
    },
    hand_over: {
      items: {
        subject: 'Betwisting op te lossen: {customer}, {numbers}',
        paragraphs: [
          'Graag deze betwisting oplossen. Dossier {caseNumber}, klant {customer}, klantnummer {account}. Reden: {matter}.',
          '{items}',
          'Betwist: {disputed}, sinds {heardOn}. De klant schrijft: “{words}”',
          'Laat ons uiterlijk {answerBy} weten wat er moet gebeuren: creditnota, nieuwe levering, correctie of afwijzing. Een antwoord op dit bericht volstaat; laat het dossiernummer in het onderwerp staan.',
        ],
      },
      matter: {
        subject: 'Betwisting op te lossen: {customer}',
        paragraphs: [
          'Graag deze betwisting oplossen. Dossier {caseNumber}, klant {customer}, klantnummer {account}. Reden: {matter}.',
          'Betwist sinds {heardOn}. De klant schrijft: “{words}”',
          'Laat ons uiterlijk {answerBy} weten wat er moet gebeuren: creditnota, nieuwe levering, correctie of afwijzing. Een antwoord op dit bericht volstaat; laat het dossiernummer in het onderwerp staan.',
        ],
      },
    },
  },
  rest: {
    due: 'Er staat nog {remaining} open. Wilt u dit bedrag uiterlijk {payBy} overmaken?',
    nothing: 'Hiervoor hoeft u niets meer te betalen.',
  },
  contactPerson: '{collector} behandelt uw dossier.',
  closings: {
    hostile: 'Wilt u er liever over spreken, laat ons dan weten wanneer wij u mogen bellen.',
    frustrated:
      'Is er nog iets onduidelijk, antwoord dan gerust op dit bericht; het komt rechtstreeks bij ons aan.',
    neutral: 'Hebt u vragen, antwoord dan gerust op dit bericht.',
    cordial: 'Hartelijk dank voor de prettige samenwerking.',
  },
  reference: 'Ons kenmerk: {caseNumber}',
  signOffs: {
    hostile: 'Met vriendelijke groet',
    frustrated: 'Met vriendelijke groet',
    neutral: 'Met vriendelijke groet',
    cordial: 'Met hartelijke groet',
  },
  reasons: {
    pricing: 'de berekende prijs',
    quantity: 'de geleverde hoeveelheid',
    quality: 'de kwaliteit van de levering',
    non_delivery: 'een niet ontvangen levering',
    duplicate: 'een dubbele facturering',
    paperwork: 'de gegevens op de factuur',
    credit_due: 'een uitstaande creditnota',
    returned: 'een retour of annulering',
    tax: 'de berekende btw',
    terms: 'de betalingsvoorwaarden',
    not_ours: 'de juiste ontvanger van de factuur',
    other: 'de punten die u noemt',
  },
  evidence: {
    pricing: 'de offerte of orderbevestiging met de afgesproken prijs',
    quantity: 'de getekende pakbon met de ontvangen hoeveelheid',
    quality: 'foto’s van het gebrek en de pakbon',
    non_delivery: 'het afleveradres en de afgesproken leverdatum',
    duplicate: 'het nummer en de datum van de andere factuur',
    paperwork: 'de gegevens die op de factuur moeten staan',
    credit_due: 'de afspraak over de creditnota',
    returned: 'het retourbewijs of de annulering',
    tax: 'uw btw-nummer en de reden voor het verwachte tarief',
    terms: 'de afspraak over de betalingsvoorwaarden',
    not_ours: 'de naam en het adres van het juiste bedrijf',
    other: 'de stukken bij uw reclamatie',
  },
  resolvers: {
    sales: 'onze verkoopafdeling',
    logistics: 'onze logistieke afdeling',
    quality: 'onze kwaliteitsafdeling',
    billing: 'onze facturatieafdeling',
    tax: 'onze fiscale afdeling',
    collections: 'onze debiteurenadministratie',
    legal: 'onze juridische afdeling',
  },
  lists: {
    types: { invoice: 'Factuur', credit_note: 'Creditnota', payment_on_account: 'Vooruitbetaling' },
    lines: {
      open: '{type} {number}, vervaldatum {dueOn}: {open}',
      partly: '{type} {number}, vervaldatum {dueOn}: {open} open van {amount}',
      settled: '{type} {number}: niets open',
      credit: '{type} {number}: {open}',
      total: 'Totaal: {open}',
    },
    columns: { item: 'Document', dueOn: 'Vervaldatum', amount: 'Bedrag', open: 'Open' },
    total: 'Totaal',
    more: 'en nog {count}; uw rekeningoverzicht vermeldt ze alle',
    moreNumbers: '{numbers} en nog {count}',
    instalment: '{on}: {amount}',
    instalmentColumns: { on: 'Datum', amount: 'Bedrag' },
  },
  notPeople: [
    'crediteuren',
    'crediteurenadministratie',
    'debiteuren',
    'administratie',
    'boekhouding',
    'facturen',
    'factuur',
    'facturatie',
    'financiën',
    'financieel',
    'financiële',
    'inkoop',
    'afdeling',
    'secretariaat',
    'directie',
    'kantoor',
    'klantenservice',
    'betalingen',
    'receptie',
  ],
};
