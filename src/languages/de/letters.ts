import type { Letters } from '../shape/letters.ts';

export const letters: Letters = {
  dates: {
    ahead: '{weekday}, {d}. {month} {year}',
    past: '{d}. {month} {year}',
    short: '{dd}.{mm}.{year}',
    first: '1',
    hasCapitals: true,
  },
  money: {
    group: '.',
    decimal: ',',
    withSign: '{sign}{amount} {currency}',
    withLetters: '{sign}{amount} {currency}',
  },
  and: ' und ',
  greeting: { named: 'Guten Tag {contact},', anyone: 'Guten Tag,' },
  openings: {
    answer: {
      hostile: 'wir nehmen Ihre Nachricht vom {heardOn} ernst und kümmern uns umgehend darum.',
      frustrated: 'die Unannehmlichkeiten, die Sie in Ihrer Nachricht vom {heardOn} schildern, tun uns leid.',
      again: 'es tut uns leid, dass Sie uns in dieser Sache mehrmals schreiben mussten.',
      neutral: 'vielen Dank für Ihre Nachricht vom {heardOn}.',
      cordial: 'herzlichen Dank für Ihre freundliche Nachricht vom {heardOn}.',
    },
    news: {
      hostile: 'wir nehmen ernst, was Sie uns am {heardOn} geschrieben haben. Hier ist der aktuelle Stand.',
      frustrated:
        'die Unannehmlichkeiten, die Ihnen entstanden sind, tun uns leid. Hier ist der aktuelle Stand.',
      again:
        'es tut uns leid, dass Sie in dieser Sache mehrmals nachfragen mussten. Hier ist der aktuelle Stand.',
      neutral: 'wir kommen auf Ihre Nachricht vom {heardOn} zurück.',
      cordial: 'vielen Dank für Ihre Geduld und für Ihre freundliche Nachricht vom {heardOn}.',
    },
  },
  templates: {
    acknowledgement: {
      part: {
        subject: 'Ihre Reklamation zu {numbers}',
        paragraphs: [
          'Ihre Reklamation haben wir unter der Vorgangsnummer {caseNumber} aufgenommen. Es geht um {reason}:',
          '{items}',
          'Sie beanstanden davon {disputed}. Derzeit prüft {resolver} den Vorgang; unsere Antwort erhalten Sie bis {answerBy}. Bis dahin mahnen wir diesen Teil nicht an.',
          'Der übrige Betrag von {undisputed} ist davon nicht betroffen. Bitte überweisen Sie ihn bis {payBy}.',
        ],
      },
      dispute: {
        subject: 'Ihre Reklamation zu {numbers}',
        paragraphs: [
          'Ihre Reklamation haben wir unter der Vorgangsnummer {caseNumber} aufgenommen. Es geht um {reason}:',
          '{items}',
          'Derzeit prüft {resolver} den Vorgang; unsere Antwort erhalten Sie bis {answerBy}. Bis dahin mahnen wir diesen Betrag nicht an.',
        ],
      },
      message: {
        subject: 'Ihre Nachricht vom {heardOn}',
        paragraphs: [
          'Ihre Nachricht haben wir unter der Vorgangsnummer {caseNumber} aufgenommen. Unsere Antwort erhalten Sie bis {answerBy}.',
        ],
      },
    },
    missing: {
      day: {
        subject: 'Zahlungstermin zu {numbers}',
        paragraphs: [
          'Sie schreiben, dass Sie Folgendes zahlen werden:',
          '{items}',
          'An welchem Tag dürfen wir mit der Zahlung rechnen? Bitte nennen Sie uns das Datum bis {answerBy}. Bis zum genannten Zahlungstag mahnen wir dann nicht.',
        ],
      },
      payment: {
        subject: 'Ihre zugesagte Zahlung zu {numbers}',
        paragraphs: [
          'Sie hatten uns die Zahlung bis {promisedOn} zugesagt. Noch offen ist:',
          '{items}',
          'Bitte überweisen Sie jetzt oder nennen Sie uns bis {answerBy} den Tag, an dem wir mit dem Geld rechnen dürfen. Ist die Zahlung schon unterwegs, helfen uns Datum und Verwendungszweck, sie zuzuordnen.',
        ],
      },
      proof: {
        subject: 'Ihre Zahlung zu {numbers}',
        paragraphs: [
          'Wir haben Ihre Zahlung gesucht und auf unserem Konto bisher nicht gefunden:',
          '{items}',
          'Bitte senden Sie uns den Zahlungsbeleg Ihrer Bank mit Datum, Betrag, Verwendungszweck und Empfängerkonto, am besten bis {answerBy}. Damit können wir die Zahlung zuordnen.',
        ],
      },
      document: {
        subject: 'Ihre Reklamation zu {numbers}',
        paragraphs: [
          'Damit wir Ihre Reklamation rasch klären können, senden Sie uns bitte {document}. Es geht um:',
          '{items}',
          'Sobald uns das vorliegt, nach Möglichkeit bis {answerBy}, prüfen wir weiter.',
        ],
      },
      amount: {
        subject: 'Ihre Reklamation zu {numbers}: strittiger Betrag',
        paragraphs: [
          'Damit wir Ihre Reklamation prüfen können, nennen Sie uns bitte den Betrag, den Sie beanstanden, und wie Sie darauf kommen:',
          '{items}',
          'Über Ihre Antwort bis {answerBy} freuen wir uns. Der Teil, den Sie nicht beanstanden, bleibt wie vereinbart fällig.',
        ],
      },
    },
    status: {
      late: {
        subject: 'Ihre Reklamation zu {numbers}: aktueller Stand',
        paragraphs: [
          'Unsere Antwort dauert länger, als sie sollte; das bedauern wir. Derzeit prüft {resolver} Ihre Reklamation. Es geht um:',
          '{items}',
          'Sie hören bis {answerBy} von uns. Bis dahin mahnen wir diesen Betrag nicht an.',
        ],
      },
      resolver: {
        subject: 'Ihre Reklamation zu {numbers}: aktueller Stand',
        paragraphs: [
          'Ihre Reklamation prüft derzeit noch {resolver}. Es geht um:',
          '{items}',
          'Sie hören bis {answerBy} wieder von uns. Bis dahin mahnen wir diesen Betrag nicht an.',
        ],
      },
      open: {
        subject: 'Ihre Reklamation zu {numbers}: aktueller Stand',
        paragraphs: [
          'Wir prüfen Ihre Reklamation noch. Es geht um:',
          '{items}',
          'Sie hören bis {answerBy} wieder von uns. Bis dahin mahnen wir diesen Betrag nicht an.',
        ],
      },
    },
    outcome: {
      credited: {
        subject: 'Gutschrift {creditNote} zu {numbers}',
        paragraphs: [
          'Wir haben Ihre Reklamation geprüft und Ihnen {credited} gutgeschrieben (Gutschrift {creditNote}):',
          '{items}',
          '{rest}',
        ],
      },
      credit_follows: {
        subject: 'Ihre Reklamation zu {numbers}: Gutschrift folgt',
        paragraphs: [
          'Wir haben Ihre Reklamation geprüft und erstellen Ihnen eine Gutschrift:',
          '{items}',
          'Sie erhalten die Gutschrift bis {answerBy}. Was danach noch zu zahlen ist, geht daraus hervor; bis dahin brauchen Sie hierzu nichts zu überweisen.',
        ],
      },
      redelivered: {
        subject: 'Ihre Reklamation zu {numbers}: Ergebnis',
        paragraphs: [
          'Wir haben Ihre Reklamation geprüft. Die fehlende oder mangelhafte Ware haben wir nachgeliefert; der berechnete Betrag bleibt damit bestehen:',
          '{items}',
          '{rest}',
        ],
      },
      corrected: {
        subject: 'Ihre Reklamation zu {numbers}: Ergebnis',
        paragraphs: [
          'Wir haben Ihre Reklamation geprüft und die Berechnung berichtigt. Auf Ihrem Kundenkonto steht jetzt:',
          '{items}',
          '{rest}',
        ],
      },
      refused: {
        subject: 'Ihre Reklamation zu {numbers}: Ergebnis',
        paragraphs: [
          'Wir haben Ihre Reklamation sorgfältig geprüft. Nach unseren Unterlagen ist die Berechnung richtig; sie bleibt daher bestehen:',
          '{items}',
          '{rest}',
          'Falls Ihnen Unterlagen vorliegen, die etwas anderes zeigen, senden Sie sie uns bitte zu. Dann prüfen wir erneut.',
        ],
      },
      other: {
        subject: 'Ihre Reklamation zu {numbers}: Ergebnis',
        paragraphs: [
          'Wir haben Ihre Reklamation geprüft und den Vorgang bei uns abgeschlossen. Auf Ihrem Kundenkonto steht jetzt:',
          '{items}',
          '{rest}',
        ],
      },
    },
    promise: {
      several: {
        subject: 'Ihre Zahlungen zu {numbers}',
        paragraphs: [
          'Ihre angekündigten Zahlungen haben wir notiert:',
          '{instalments}',
          'Sie betreffen:',
          '{items}',
          'Solange diese Termine eingehalten werden, mahnen wir nicht.',
        ],
      },
      part: {
        subject: 'Ihre Zahlung zu {numbers}',
        paragraphs: [
          'Wir haben notiert: Sie zahlen {promisedAmount} bis {promisedOn}. Es geht um:',
          '{items}',
          'Danach bleiben {remaining} offen. Bitte teilen Sie uns bis {answerBy} mit, wann Sie diesen Teil zahlen.',
        ],
      },
      whole: {
        subject: 'Ihre Zahlung zu {numbers}',
        paragraphs: [
          'Wir haben notiert: Sie zahlen {promisedAmount} bis {promisedOn}. Es geht um:',
          '{items}',
          'Bis dahin mahnen wir nicht. Vielen Dank für die klare Auskunft.',
        ],
      },
    },
    plan: {
      part: {
        subject: 'Ratenzahlung zu {numbers}',
        paragraphs: [
          'Mit einer Ratenzahlung sind wir einverstanden. Es geht um:',
          '{items}',
          'Wir schlagen Ihnen diese Raten vor, zusammen {total}:',
          '{instalments}',
          'Die übrigen {remaining} gehören nicht zum Ratenplan. Bitte überweisen Sie diesen Betrag bis {payBy}.',
          'Bitte bestätigen Sie uns den Plan bis {answerBy}. Solange die Raten pünktlich eingehen, mahnen wir nicht; bleibt eine Rate aus, wird der gesamte Restbetrag sofort fällig.',
        ],
      },
      whole: {
        subject: 'Ratenzahlung zu {numbers}',
        paragraphs: [
          'Mit einer Ratenzahlung sind wir einverstanden. Es geht um:',
          '{items}',
          'Wir schlagen Ihnen diese Raten vor, zusammen {total}:',
          '{instalments}',
          'Bitte bestätigen Sie uns den Plan bis {answerBy}. Solange die Raten pünktlich eingehen, mahnen wir nicht; bleibt eine Rate aus, wird der gesamte Restbetrag sofort fällig.',
        ],
      },
    },
    payment_lookup: {
      dated: {
        subject: 'Ihre Zahlung zu {numbers}',
        paragraphs: [
          'Sie schreiben, dass Sie Folgendes am {paidOn} gezahlt haben:',
          '{items}',
          'Wir suchen die Zahlung und melden uns dazu bis {answerBy}. Bis dahin mahnen wir diesen Betrag nicht an. Falls Sie den Beleg Ihrer Bank zur Hand haben, finden wir die Zahlung damit schneller.',
        ],
      },
      undated: {
        subject: 'Ihre Zahlung zu {numbers}',
        paragraphs: [
          'Sie schreiben, dass Sie Folgendes gezahlt haben:',
          '{items}',
          'Wir suchen die Zahlung und melden uns dazu bis {answerBy}. Bis dahin mahnen wir diesen Betrag nicht an. Falls Sie den Beleg Ihrer Bank zur Hand haben, finden wir die Zahlung damit schneller.',
        ],
      },
    },
    hand_over: {
      items: {
        subject: 'Reklamation zu klären: {customer}, {numbers}',
        paragraphs: [
          'Bitte klären Sie diese Reklamation. Vorgang {caseNumber}, Kunde {customer}, Kundenkonto {account}. Grund: {matter}.',
          '{items}',
          'Strittig: {disputed}, seit dem {heardOn}. Der Kunde schreibt: „{words}“',
          'Bis {answerBy} brauchen wir Ihre Antwort, was geschehen soll: Gutschrift, Nachlieferung, Berichtigung oder Ablehnung. Eine Antwort auf diese Nachricht genügt; bitte lassen Sie die Vorgangsnummer im Betreff stehen.',
        ],
      },
      matter: {
        subject: 'Reklamation zu klären: {customer}',
        paragraphs: [
          'Bitte klären Sie diese Reklamation. Vorgang {caseNumber}, Kunde {customer}, Kundenkonto {account}. Grund: {matter}.',
          'Strittig seit dem {heardOn}. Der Kunde schreibt: „{words}“',
          'Bis {answerBy} brauchen wir Ihre Antwort, was geschehen soll: Gutschrift, Nachlieferung, Berichtigung oder Ablehnung. Eine Antwort auf diese Nachricht genügt; bitte lassen Sie die Vorgangsnummer im Betreff stehen.',
        ],
      },
    },
  },
  rest: {
    due: 'Offen sind noch {remaining}. Bitte überweisen Sie diesen Betrag bis {payBy}.',
    nothing: 'Hierzu ist nichts mehr zu zahlen.',
  },
  contactPerson: 'Ihren Vorgang betreut {collector}.',
  closings: {
    hostile: 'Wenn Sie lieber darüber sprechen möchten, sagen Sie uns bitte, wann wir Sie anrufen dürfen.',
    frustrated:
      'Wenn noch etwas offen ist, antworten Sie einfach auf diese Nachricht; sie kommt direkt bei uns an.',
    neutral: 'Bei Fragen antworten Sie einfach auf diese Nachricht.',
    cordial: 'Vielen Dank für die gute Zusammenarbeit.',
  },
  reference: 'Unser Zeichen: {caseNumber}',
  signOffs: {
    hostile: 'Mit freundlichen Grüßen',
    frustrated: 'Mit freundlichen Grüßen',
    neutral: 'Mit freundlichen Grüßen',
    cordial: 'Viele Grüße',
  },
  reasons: {
    pricing: 'den berechneten Preis',
    quantity: 'die gelieferte Menge',
    quality: 'die Qualität der Lieferung',
    non_delivery: 'eine nicht erhaltene Lieferung',
    duplicate: 'eine doppelte Berechnung',
    paperwork: 'die Angaben auf der Rechnung',
    credit_due: 'eine ausstehende Gutschrift',
    returned: 'eine Rücksendung oder Stornierung',
    tax: 'die berechnete Umsatzsteuer',
    terms: 'die Zahlungsbedingungen',
    not_ours: 'den richtigen Rechnungsempfänger',
    other: 'die von Ihnen genannten Punkte',
  },
  evidence: {
    pricing: 'das Angebot oder die Auftragsbestätigung mit dem vereinbarten Preis',
    quantity: 'den unterschriebenen Lieferschein mit der erhaltenen Menge',
    quality: 'Fotos des Mangels und den Lieferschein',
    non_delivery: 'die Lieferanschrift und den vereinbarten Liefertermin',
    duplicate: 'Nummer und Datum der anderen Rechnung',
    paperwork: 'die Angaben, die auf der Rechnung stehen sollen',
    credit_due: 'die Vereinbarung über die Gutschrift',
    returned: 'den Rücksendebeleg oder die Stornierung',
    tax: 'Ihre USt-IdNr. und den Grund für den erwarteten Steuersatz',
    terms: 'die Vereinbarung über die Zahlungsbedingungen',
    not_ours: 'Name und Anschrift des richtigen Rechnungsempfängers',
    other: 'die Unterlagen zu Ihrer Reklamation',
  },
  resolvers: {
    sales: 'unser Vertrieb',
    logistics: 'unsere Logistik',
    quality: 'unsere Qualitätssicherung',
    billing: 'unsere Rechnungsabteilung',
    tax: 'unsere Steuerabteilung',
    collections: 'unsere Debitorenbuchhaltung',
    legal: 'unsere Rechtsabteilung',
  },
  lists: {
    types: { invoice: 'Rechnung', credit_note: 'Gutschrift', payment_on_account: 'Akontozahlung' },
    lines: {
      open: '{type} {number}, fällig am {dueOn}: {open}',
      partly: '{type} {number}, fällig am {dueOn}: {open} offen von {amount}',
      settled: '{type} {number}: nichts offen',
      credit: '{type} {number}: {open}',
      total: 'Summe: {open}',
    },
    columns: { item: 'Beleg', dueOn: 'Fällig am', amount: 'Betrag', open: 'Offen' },
    total: 'Summe',
    more: 'und {count} weitere; Ihr Kontoauszug führt alle auf',
    moreNumbers: '{numbers} und {count} weiteren',
    instalment: '{on}: {amount}',
    instalmentColumns: { on: 'Termin', amount: 'Betrag' },
  },
  notPeople: [
    'buchhaltung',
    'kreditoren',
    'kreditorenbuchhaltung',
    'debitoren',
    'finanzbuchhaltung',
    'rechnung',
    'rechnungen',
    'rechnungswesen',
    'rechnungsprüfung',
    'rechnungseingang',
    'finanzen',
    'einkauf',
    'verwaltung',
    'sekretariat',
    'abteilung',
    'büro',
    'zentrale',
    'geschäftsführung',
    'zahlungsverkehr',
    'empfang',
  ],
};
