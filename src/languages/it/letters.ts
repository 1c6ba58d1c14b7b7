import type { Letters } from '../shape/letters.ts';

export const letters: Letters = {
  dates: {
    ahead: '{weekday} {d} {month} {year}',
    past: '{d} {month} {year}',
    short: '{dd}/{mm}/{year}',
    first: '1º',
    hasCapitals: false,
  },
  money: {
    group: '.',
    decimal: ',',
    withSign: '{sign}{amount} {currency}',
    withLetters: '{sign}{amount} {currency}',
  },
  and: ' e ',
  greeting: { named: 'Buongiorno {contact},', anyone: 'Buongiorno,' },
  openings: {
    answer: {
      hostile:
        'prendiamo molto sul serio il Suo messaggio in data {heardOn} e ce ne stiamo occupando senza indugio.',
      frustrated: 'ci scusiamo per i disagi che descrive nel Suo messaggio in data {heardOn}.',
      again: 'ci dispiace che abbia dovuto scriverci più volte su questo argomento.',
      neutral: 'La ringraziamo per il Suo messaggio in data {heardOn}.',
      cordial: 'molte grazie per il Suo gentile messaggio in data {heardOn}.',
    },
    news: {
      hostile: 'prendiamo molto sul serio quanto ci ha scritto in data {heardOn}. Ecco a che punto siamo.',
      frustrated: 'ci scusiamo per i disagi causati. Ecco a che punto siamo.',
      again: 'ci dispiace che abbia dovuto contattarci più volte. Ecco a che punto siamo.',
      neutral: 'facciamo seguito al Suo messaggio in data {heardOn}.',
      cordial: 'grazie per la Sua pazienza e per il Suo gentile messaggio in data {heardOn}.',
    },
  },
  templates: {
    acknowledgement: {
      part: {
        subject: 'La Sua contestazione: {numbers}',
        paragraphs: [
          'Abbiamo registrato la Sua contestazione con il numero di pratica {caseNumber}. Riguarda {reason}:',
          '{items}',
          'L’importo contestato è pari a {disputed}. Se ne sta occupando {resolver}; riceverà la nostra risposta entro {answerBy}. Fino ad allora non Le invieremo solleciti per questa parte.',
          'Il resto, pari a {undisputed}, non ne è interessato: La preghiamo di saldarlo entro {payBy}.',
        ],
      },
      dispute: {
        subject: 'La Sua contestazione: {numbers}',
        paragraphs: [
          'Abbiamo registrato la Sua contestazione con il numero di pratica {caseNumber}. Riguarda {reason}:',
          '{items}',
          'Se ne sta occupando {resolver}; riceverà la nostra risposta entro {answerBy}. Fino ad allora non Le invieremo solleciti per questo importo.',
        ],
      },
      message: {
        subject: 'Il Suo messaggio in data {heardOn}',
        paragraphs: [
          'Abbiamo registrato il Suo messaggio con il numero di pratica {caseNumber}. Riceverà la nostra risposta entro {answerBy}.',
        ],
      },
    },
    missing: {
      day: {
        subject: 'Data di pagamento: {numbers}',
        paragraphs: [
          'Ci scrive che provvederà al pagamento di quanto segue:',
          '{items}',
          'In che data possiamo attenderci il pagamento? La preghiamo di comunicarcelo entro {answerBy}: fino alla data indicata non Le invieremo solleciti.',
        ],
      },
      payment: {
        subject: 'Il Suo pagamento: {numbers}',
        paragraphs: [
          'Ci aveva comunicato che avrebbe pagato entro {promisedOn}. Risulta ancora in sospeso quanto segue:',
          '{items}',
          'La preghiamo di provvedere ora al pagamento o di comunicarci entro {answerBy} quando possiamo attenderlo. Se lo ha già disposto, la data e il riferimento del bonifico ci aiuteranno a rintracciarlo.',
        ],
      },
      proof: {
        subject: 'Il Suo pagamento: {numbers}',
        paragraphs: [
          'Abbiamo cercato il Suo pagamento e non lo abbiamo ancora trovato sul nostro conto:',
          '{items}',
          'La preghiamo di inviarci entro {answerBy} la contabile della Sua banca con data, importo, causale e conto del beneficiario. Ci permetterà di rintracciare il pagamento.',
        ],
      },
      document: {
        subject: 'La Sua contestazione: {numbers}',
        paragraphs: [
          'Per poter chiarire rapidamente la Sua contestazione, La preghiamo di inviarci {document}. Si tratta di quanto segue:',
          '{items}',
          'Appena avremo ricevuto quanto richiesto, se possibile entro {answerBy}, proseguiremo con la verifica.',
        ],
      },
      amount: {
        subject: 'La Sua contestazione: {numbers} – importo contestato',
        paragraphs: [
          'Per poter esaminare la Sua contestazione, La preghiamo di indicarci quale importo contesta e come lo ha calcolato:',
          '{items}',
          'Attendiamo la Sua risposta entro {answerBy}. La parte che non contesta resta dovuta secondo gli accordi.',
        ],
      },
    },
    status: {
      late: {
        subject: 'La Sua contestazione: {numbers} – aggiornamento',
        paragraphs: [
          'La nostra risposta sta richiedendo più tempo del dovuto, e ce ne dispiace. Della Sua contestazione si sta occupando {resolver}:',
          '{items}',
          'Riceverà nostre notizie entro {answerBy}. Fino ad allora non Le invieremo solleciti per questo importo.',
        ],
      },
      resolver: {
        subject: 'La Sua contestazione: {numbers} – aggiornamento',
        paragraphs: [
          'La Sua contestazione è ancora in esame; se ne sta occupando {resolver}:',
          '{items}',
          'Riceverà nuovamente nostre notizie entro {answerBy}. Fino ad allora non Le invieremo solleciti per questo importo.',
        ],
      },
      open: {
        subject: 'La Sua contestazione: {numbers} – aggiornamento',
        paragraphs: [
          'La Sua contestazione è ancora in esame:',
          '{items}',
          'Riceverà nuovamente nostre notizie entro {answerBy}. Fino ad allora non Le invieremo solleciti per questo importo.',
        ],
      },
    },
    outcome: {
      credited: {
        subject: 'Nota di credito {creditNote}: {numbers}',
        paragraphs: [
          'Abbiamo esaminato la Sua contestazione e Le abbiamo accreditato {credited} (nota di credito {creditNote}):',
          '{items}',
          '{rest}',
        ],
      },
      credit_follows: {
        subject: 'La Sua contestazione: {numbers} – nota di credito in arrivo',
        paragraphs: [
          'Abbiamo esaminato la Sua contestazione ed emetteremo una nota di credito:',
          '{items}',
          'La riceverà entro {answerBy}. Vi troverà indicato quanto resta da pagare; fino ad allora non è necessario alcun pagamento a questo titolo.',
        ],
      },
      redelivered: {
        subject: 'La Sua contestazione: {numbers} – esito',
        paragraphs: [
          'Abbiamo esaminato la Sua contestazione. La merce mancante o difettosa Le è stata consegnata di nuovo; l’importo fatturato resta pertanto valido:',
          '{items}',
          '{rest}',
        ],
      },
      corrected: {
        subject: 'La Sua contestazione: {numbers} – esito',
        paragraphs: [
          'Abbiamo esaminato la Sua contestazione e corretto la fatturazione. La Sua posizione è ora la seguente:',
          '{items}',
          '{rest}',
        ],
      },
      refused: {
        subject: 'La Sua contestazione: {numbers} – esito',
        paragraphs: [
          'Abbiamo esaminato con attenzione la Sua contestazione. Dai nostri documenti la fatturazione risulta corretta e pertanto la confermiamo:',
          '{items}',
          '{rest}',
          'Se dispone di documenti da cui risulti altro, La preghiamo di inviarceli: riesamineremo la pratica.',
        ],
      },
      other: {
        subject: 'La Sua contestazione: {numbers} – esito',
        paragraphs: [
          'Abbiamo esaminato la Sua contestazione e chiuso la pratica da parte nostra. La Sua posizione è ora la seguente:',
          '{items}',
          '{rest}',
        ],
      },
    },
    promise: {
      several: {
        subject: 'I Suoi pagamenti: {numbers}',
        paragraphs: [
          'Abbiamo preso nota dei pagamenti che ci ha annunciato:',
          '{instalments}',
          'Si riferiscono a quanto segue:',
          '{items}',
          'Finché queste date saranno rispettate, non Le invieremo solleciti.',
        ],
      },
      part: {
        subject: 'Il Suo pagamento: {numbers}',
        paragraphs: [
          'Abbiamo preso nota che pagherà {promisedAmount} entro {promisedOn}:',
          '{items}',
          'Resterà poi un saldo di {remaining}. La preghiamo di indicarci entro {answerBy} quando pagherà questa parte.',
        ],
      },
      whole: {
        subject: 'Il Suo pagamento: {numbers}',
        paragraphs: [
          'Abbiamo preso nota che pagherà {promisedAmount} entro {promisedOn}:',
          '{items}',
          'Fino ad allora non Le invieremo solleciti. Grazie per la risposta chiara.',
        ],
      },
    },
    plan: {
      part: {
        subject: 'Piano di rientro: {numbers}',
        paragraphs: [
          'Accettiamo il pagamento rateale di quanto segue:',
          '{items}',
          'Le proponiamo queste rate, per un totale di {total}:',
          '{instalments}',
          'Il resto, pari a {remaining}, non rientra nel piano: La preghiamo di saldarlo entro {payBy}.',
          'La preghiamo di confermarci il Suo accordo entro {answerBy}. Finché le rate saranno puntuali, non Le invieremo solleciti; in caso di mancato pagamento di una rata, l’intero residuo diventerà immediatamente esigibile.',
        ],
      },
      whole: {
        subject: 'Piano di rientro: {numbers}',
        paragraphs: [
          'Accettiamo il pagamento rateale di quanto segue:',
          '{items}',
          'Le proponiamo queste rate, per un totale di {total}:',
          '{instalments}',
          'La preghiamo di confermarci il Suo accordo entro {answerBy}. Finché le rate saranno puntuali, non Le invieremo solleciti; in caso di mancato pagamento di una rata, l’intero residuo diventerà immediatamente esigibile.',
        ],
      },
    },
    payment_lookup: {
      dated: {
        subject: 'Il Suo pagamento: {numbers}',
        paragraphs: [
          'Ci scrive di aver pagato in data {paidOn} quanto segue:',
          '{items}',
          'Stiamo cercando il pagamento e Le daremo riscontro entro {answerBy}. Fino ad allora non Le invieremo solleciti per questo importo. Se ha a portata di mano la contabile della Sua banca, ci aiuterà a trovarlo prima.',
        ],
      },
      undated: {
        subject: 'Il Suo pagamento: {numbers}',
        paragraphs: [
          'Ci scrive di aver pagato quanto segue:',
          '{items}',
          'Stiamo cercando il pagamento e Le daremo riscontro entro {answerBy}. Fino ad allora non Le invieremo solleciti per questo importo. Se ha a portata di mano la contabile della Sua banca, ci aiuterà a trovarlo prima.',
        ],
      },
    },
    hand_over: {
      items: {
        subject: 'Contestazione da risolvere: {customer}, {numbers}',
        paragraphs: [
          'Si prega di risolvere questa contestazione. Pratica {caseNumber}, cliente {customer}, conto {account}. Motivo: {matter}.',
          '{items}',
          'Importo contestato: {disputed}, dal {heardOn}. Il cliente scrive: «{words}»',
          'Si prega di comunicarci entro {answerBy} come procedere: nota di credito, nuova consegna, correzione o rifiuto. Basta rispondere a questo messaggio lasciando il numero di pratica nell’oggetto.',
        ],
      },
      matter: {
        subject: 'Contestazione da risolvere: {customer}',
        paragraphs: [
          'Si prega di risolvere questa contestazione. Pratica {caseNumber}, cliente {customer}, conto {account}. Motivo: {matter}.',
          'Contestato dal {heardOn}. Il cliente scrive: «{words}»',
          'Si prega di comunicarci entro {answerBy} come procedere: nota di credito, nuova consegna, correzione o rifiuto. Basta rispondere a questo messaggio lasciando il numero di pratica nell’oggetto.',
        ],
      },
    },
  },
  rest: {
    due: 'Resta da pagare un importo di {remaining}. La preghiamo di effettuare il bonifico entro {payBy}.',
    nothing: 'A questo titolo non resta nulla da pagare.',
  },
  contactPerson: 'La Sua pratica è seguita da {collector}.',
  closings: {
    hostile: 'Se preferisce parlarne, ci indichi quando possiamo telefonarLe.',
    frustrated: 'Se qualcosa non fosse chiaro, risponda pure a questo messaggio: arriva direttamente a noi.',
    neutral: 'Per qualsiasi domanda può rispondere a questo messaggio.',
    cordial: 'Grazie per la cortese collaborazione.',
  },
  reference: 'Nostro riferimento: {caseNumber}',
  signOffs: {
    hostile: 'Distinti saluti',
    frustrated: 'Cordiali saluti',
    neutral: 'Cordiali saluti',
    cordial: 'Un cordiale saluto',
  },
  reasons: {
    pricing: 'il prezzo fatturato',
    quantity: 'la quantità consegnata',
    quality: 'la qualità della fornitura',
    non_delivery: 'una consegna non ricevuta',
    duplicate: 'una doppia fatturazione',
    paperwork: 'i dati della fattura',
    credit_due: 'una nota di credito attesa',
    returned: 'un reso o un annullamento',
    tax: 'l’IVA applicata',
    terms: 'le condizioni di pagamento',
    not_ours: 'il destinatario della fattura',
    other: 'i punti da Lei indicati',
  },
  evidence: {
    pricing: 'l’offerta o la conferma d’ordine con il prezzo concordato',
    quantity: 'il documento di trasporto firmato con la quantità ricevuta',
    quality: 'le foto del difetto e il documento di trasporto',
    non_delivery: 'l’indirizzo di consegna e la data di consegna concordata',
    duplicate: 'il numero e la data dell’altra fattura',
    paperwork: 'i dati che devono comparire in fattura',
    credit_due: 'l’accordo sulla nota di credito',
    returned: 'il documento di reso o l’annullamento',
    tax: 'la Sua partita IVA e il motivo dell’aliquota attesa',
    terms: 'l’accordo sulle condizioni di pagamento',
    not_ours: 'il nome e l’indirizzo della società da fatturare',
    other: 'i documenti a sostegno della Sua contestazione',
  },
  resolvers: {
    sales: 'il nostro ufficio commerciale',
    logistics: 'il nostro ufficio logistica',
    quality: 'il nostro ufficio qualità',
    billing: 'il nostro ufficio fatturazione',
    tax: 'il nostro ufficio fiscale',
    collections: 'il nostro ufficio contabilità clienti',
    legal: 'il nostro ufficio legale',
  },
  lists: {
    types: { invoice: 'Fattura', credit_note: 'Nota di credito', payment_on_account: 'Acconto' },
    lines: {
      open: '{type} {number}, scadenza {dueOn}: {open}',
      partly: '{type} {number}, scadenza {dueOn}: residuo di {open} su {amount}',
      settled: '{type} {number}: nulla in sospeso',
      credit: '{type} {number}: {open}',
      total: 'Totale: {open}',
    },
    columns: { item: 'Documento', dueOn: 'Scadenza', amount: 'Importo', open: 'Residuo' },
    total: 'Totale',
    more: 'e altri {count}, riportati nel Suo estratto conto',
    moreNumbers: '{numbers} e altre {count}',
    instalment: '{on}: {amount}',
    instalmentColumns: { on: 'Data', amount: 'Importo' },
  },
  notPeople: [
    'amministrazione',
    'amministrativo',
    'contabilità',
    'fornitori',
    'fatture',
    'fattura',
    'fatturazione',
    'finanza',
    'acquisti',
    'ufficio',
    'segreteria',
    'direzione',
    'pagamenti',
    'tesoreria',
    'servizio',
    'reparto',
    'reception',
    'clienti',
  ],
};
