import type { Letters } from '../shape/letters.ts';

export const letters: Letters = {
  dates: {
    ahead: '{weekday} {d} {month} {year}',
    past: '{d} {month} {year}',
    short: '{dd}/{mm}/{year}',
    first: '1er',
    hasCapitals: false,
  },
  money: {
    group: '\u202f',
    decimal: ',',
    withSign: '{sign}{amount} {currency}',
    withLetters: '{sign}{amount} {currency}',
  },
  and: ' et ',
  greeting: { named: 'Bonjour {contact},', anyone: 'Bonjour,' },
  openings: {
    answer: {
      hostile:
        'Nous prenons très au sérieux votre message du {heardOn} et nous nous en occupons sans attendre.',
      frustrated:
        'Nous vous prions de nous excuser pour les désagréments que vous décrivez dans votre message du {heardOn}.',
      again: 'Nous sommes désolés que vous ayez dû nous écrire à plusieurs reprises à ce sujet.',
      neutral: 'Nous vous remercions de votre message du {heardOn}.',
      cordial: 'Un grand merci pour votre aimable message du {heardOn}.',
    },
    news: {
      hostile:
        'Nous prenons très au sérieux ce que vous nous avez écrit le {heardOn}. Voici où nous en sommes.',
      frustrated: 'Nous vous prions de nous excuser pour les désagréments causés. Voici où nous en sommes.',
      again:
        'Nous sommes désolés que vous ayez dû revenir vers nous à plusieurs reprises. Voici où nous en sommes.',
      neutral: 'Nous revenons vers vous à la suite de votre message du {heardOn}.',
      cordial: 'Merci de votre patience et de votre aimable message du {heardOn}.',
    },
  },
  templates: {
    acknowledgement: {
      part: {
        subject: 'Votre réclamation : {numbers}',
        paragraphs: [
          'Votre réclamation est enregistrée sous le numéro de dossier {caseNumber}. Elle porte sur {reason} :',
          '{items}',
          'Le montant contesté est de {disputed}. Le dossier est entre les mains de {resolver}, et vous aurez notre réponse au plus tard le {answerBy}. D’ici là, nous ne vous relancerons pas pour cette part.',
          'Le reste, soit {undisputed}, n’est pas concerné : nous vous remercions de le régler au plus tard le {payBy}.',
        ],
      },
      dispute: {
        subject: 'Votre réclamation : {numbers}',
        paragraphs: [
          'Votre réclamation est enregistrée sous le numéro de dossier {caseNumber}. Elle porte sur {reason} :',
          '{items}',
          'Le dossier est entre les mains de {resolver}, et vous aurez notre réponse au plus tard le {answerBy}. D’ici là, nous ne vous relancerons pas pour ce montant.',
        ],
      },
      message: {
        subject: 'Votre message du {heardOn}',
        paragraphs: [
          'Votre message est enregistré sous le numéro de dossier {caseNumber}. Vous aurez notre réponse au plus tard le {answerBy}.',
        ],
      },
    },
    missing: {
      day: {
        subject: 'Date de paiement : {numbers}',
        paragraphs: [
          'Vous nous indiquez que vous allez régler :',
          '{items}',
          'À quelle date pouvons-nous compter sur ce paiement ? Merci de nous la communiquer d’ici au {answerBy} : nous suspendrons nos relances jusqu’au jour indiqué.',
        ],
      },
      payment: {
        subject: 'Votre paiement : {numbers}',
        paragraphs: [
          'Vous nous aviez annoncé votre paiement au plus tard le {promisedOn}. Il reste à régler :',
          '{items}',
          'Merci d’effectuer le virement dès maintenant ou de nous indiquer d’ici au {answerBy} quand nous le recevrons. S’il est déjà parti, sa date et sa référence nous aideront à le retrouver.',
        ],
      },
      proof: {
        subject: 'Votre paiement : {numbers}',
        paragraphs: [
          'Nous avons recherché votre paiement et ne l’avons pas encore trouvé sur notre compte :',
          '{items}',
          'Merci de nous envoyer d’ici au {answerBy} la confirmation de votre banque indiquant la date, le montant, la référence et le compte bénéficiaire. Elle nous permettra de retrouver le virement.',
        ],
      },
      document: {
        subject: 'Votre réclamation : {numbers}',
        paragraphs: [
          'Pour que nous puissions traiter rapidement votre réclamation, merci de nous envoyer {document}. Elle concerne :',
          '{items}',
          'Dès réception, si possible d’ici au {answerBy}, nous poursuivrons l’examen du dossier.',
        ],
      },
      amount: {
        subject: 'Votre réclamation : {numbers} – montant contesté',
        paragraphs: [
          'Pour que nous puissions examiner votre réclamation, merci de nous préciser le montant que vous contestez et la façon dont vous le calculez :',
          '{items}',
          'Nous vous remercions de votre réponse d’ici au {answerBy}. La part que vous ne contestez pas reste due à l’échéance convenue.',
        ],
      },
    },
    status: {
      late: {
        subject: 'Votre réclamation : {numbers} – où nous en sommes',
        paragraphs: [
          'Notre réponse prend plus de temps qu’elle ne le devrait, et nous le regrettons. Votre réclamation est entre les mains de {resolver} :',
          '{items}',
          'Vous aurez de nos nouvelles au plus tard le {answerBy}. D’ici là, nous ne vous relancerons pas pour ce montant.',
        ],
      },
      resolver: {
        subject: 'Votre réclamation : {numbers} – où nous en sommes',
        paragraphs: [
          'Votre réclamation est toujours entre les mains de {resolver} :',
          '{items}',
          'Vous aurez de nouveau de nos nouvelles au plus tard le {answerBy}. D’ici là, nous ne vous relancerons pas pour ce montant.',
        ],
      },
      open: {
        subject: 'Votre réclamation : {numbers} – où nous en sommes',
        paragraphs: [
          'Votre réclamation est toujours en cours d’examen :',
          '{items}',
          'Vous aurez de nouveau de nos nouvelles au plus tard le {answerBy}. D’ici là, nous ne vous relancerons pas pour ce montant.',
        ],
      },
    },
    outcome: {
      credited: {
        subject: 'Avoir {creditNote} : {numbers}',
        paragraphs: [
          'Nous avons examiné votre réclamation et crédité votre compte de {credited} (avoir {creditNote}) :',
          '{items}',
          '{rest}',
        ],
      },
      credit_follows: {
        subject: 'Votre réclamation : {numbers} – avoir à venir',
        paragraphs: [
          'Nous avons examiné votre réclamation et allons établir un avoir :',
          '{items}',
          'Vous le recevrez au plus tard le {answerBy}. Il indiquera ce qui reste à régler ; d’ici là, aucun paiement n’est attendu à ce titre.',
        ],
      },
      redelivered: {
        subject: 'Votre réclamation : {numbers} – notre réponse',
        paragraphs: [
          'Nous avons examiné votre réclamation. La marchandise manquante ou défectueuse vous a été livrée de nouveau ; le montant facturé est donc maintenu :',
          '{items}',
          '{rest}',
        ],
      },
      corrected: {
        subject: 'Votre réclamation : {numbers} – notre réponse',
        paragraphs: [
          'Nous avons examiné votre réclamation et corrigé la facturation. Votre compte se présente désormais ainsi :',
          '{items}',
          '{rest}',
        ],
      },
      refused: {
        subject: 'Votre réclamation : {numbers} – notre réponse',
        paragraphs: [
          'Nous avons examiné votre réclamation avec soin. D’après les éléments dont nous disposons, la facturation est exacte ; nous la maintenons donc :',
          '{items}',
          '{rest}',
          'Si vous disposez de documents qui montrent le contraire, envoyez-les-nous : nous réexaminerons le dossier.',
        ],
      },
      other: {
        subject: 'Votre réclamation : {numbers} – notre réponse',
        paragraphs: [
          'Nous avons examiné votre réclamation et clos le dossier de notre côté. Votre compte se présente désormais ainsi :',
          '{items}',
          '{rest}',
        ],
      },
    },
    promise: {
      several: {
        subject: 'Vos paiements : {numbers}',
        paragraphs: [
          'Nous avons bien noté les paiements que vous nous annoncez :',
          '{instalments}',
          'Ils concernent :',
          '{items}',
          'Tant que ces dates sont respectées, nous ne vous relancerons pas.',
        ],
      },
      part: {
        subject: 'Votre paiement : {numbers}',
        paragraphs: [
          'Nous avons bien noté que vous réglerez {promisedAmount} au plus tard le {promisedOn} :',
          '{items}',
          'Il restera alors {remaining}. Merci de nous indiquer d’ici au {answerBy} quand vous réglerez cette part.',
        ],
      },
      whole: {
        subject: 'Votre paiement : {numbers}',
        paragraphs: [
          'Nous avons bien noté que vous réglerez {promisedAmount} au plus tard le {promisedOn} :',
          '{items}',
          'D’ici là, nous ne vous relancerons pas. Merci pour cette réponse claire.',
        ],
      },
    },
    plan: {
      part: {
        subject: 'Échéancier : {numbers}',
        paragraphs: [
          'Nous acceptons un paiement échelonné pour :',
          '{items}',
          'Voici les échéances que nous vous proposons, pour un total de {total} :',
          '{instalments}',
          'Le reste, soit {remaining}, n’entre pas dans l’échéancier : nous vous remercions de le régler au plus tard le {payBy}.',
          'Merci de nous confirmer votre accord d’ici au {answerBy}. Tant que les échéances sont respectées, nous ne vous relancerons pas ; si l’une d’elles ne l’est pas, la totalité du solde deviendra exigible.',
        ],
      },
      whole: {
        subject: 'Échéancier : {numbers}',
        paragraphs: [
          'Nous acceptons un paiement échelonné pour :',
          '{items}',
          'Voici les échéances que nous vous proposons, pour un total de {total} :',
          '{instalments}',
          'Merci de nous confirmer votre accord d’ici au {answerBy}. Tant que les échéances sont respectées, nous ne vous relancerons pas ; si l’une d’elles ne l’est pas, la totalité du solde deviendra exigible.',
        ],
      },
    },
    payment_lookup: {
      dated: {
        subject: 'Votre paiement : {numbers}',
        paragraphs: [
          'Vous nous indiquez avoir payé le {paidOn} :',
          '{items}',
          'Nous recherchons ce paiement et vous répondrons au plus tard le {answerBy}. D’ici là, nous ne vous relancerons pas pour ce montant. Si vous avez la confirmation de votre banque sous la main, elle nous aidera à le retrouver plus vite.',
        ],
      },
      undated: {
        subject: 'Votre paiement : {numbers}',
        paragraphs: [
          'Vous nous indiquez avoir payé :',
          '{items}',
          'Nous recherchons ce paiement et vous répondrons au plus tard le {answerBy}. D’ici là, nous ne vous relancerons pas pour ce montant. Si vous avez la confirmation de votre banque sous la main, elle nous aidera à le retrouver plus vite.',
        ],
      },
    },
    hand_over: {
      items: {
        subject: 'Litige à régler : {customer}, {numbers}',
        paragraphs: [
          'Merci de traiter ce litige. Dossier {caseNumber}, client {customer}, compte {account}. Motif : {matter}.',
          '{items}',
          'Montant contesté : {disputed}, depuis le {heardOn}. Le client écrit : « {words} »',
          'Merci de nous dire au plus tard le {answerBy} quelle suite y donner : avoir, nouvelle livraison, correction ou refus. Il suffit de répondre à ce message en gardant le numéro de dossier dans l’objet.',
        ],
      },
      matter: {
        subject: 'Litige à régler : {customer}',
        paragraphs: [
          'Merci de traiter ce litige. Dossier {caseNumber}, client {customer}, compte {account}. Motif : {matter}.',
          'Contesté depuis le {heardOn}. Le client écrit : « {words} »',
          'Merci de nous dire au plus tard le {answerBy} quelle suite y donner : avoir, nouvelle livraison, correction ou refus. Il suffit de répondre à ce message en gardant le numéro de dossier dans l’objet.',
        ],
      },
    },
  },
  rest: {
    due: 'Il reste {remaining} à régler. Nous vous remercions d’effectuer le virement au plus tard le {payBy}.',
    nothing: 'Il ne vous reste rien à régler à ce titre.',
  },
  contactPerson: '{collector} suit votre dossier.',
  closings: {
    hostile: 'Si vous préférez en parler de vive voix, dites-nous quand nous pouvons vous appeler.',
    frustrated:
      'S’il reste un point à éclaircir, répondez simplement à ce message : il nous parvient directement.',
    neutral: 'Pour toute question, il vous suffit de répondre à ce message.',
    cordial: 'Merci pour la qualité de nos échanges.',
  },
  reference: 'Notre référence : {caseNumber}',
  signOffs: {
    hostile: 'Sincères salutations',
    frustrated: 'Cordialement',
    neutral: 'Cordialement',
    cordial: 'Bien cordialement',
  },
  reasons: {
    pricing: 'le prix facturé',
    quantity: 'la quantité livrée',
    quality: 'la qualité de la livraison',
    non_delivery: 'une livraison non reçue',
    duplicate: 'une double facturation',
    paperwork: 'les mentions de la facture',
    credit_due: 'un avoir attendu',
    returned: 'un retour ou une annulation',
    tax: 'la TVA facturée',
    terms: 'les conditions de paiement',
    not_ours: 'le destinataire de la facture',
    other: 'les points que vous soulevez',
  },
  evidence: {
    pricing: 'l’offre ou la confirmation de commande mentionnant le prix convenu',
    quantity: 'le bon de livraison signé indiquant la quantité reçue',
    quality: 'des photos du défaut et le bon de livraison',
    non_delivery: 'l’adresse de livraison et la date de livraison convenue',
    duplicate: 'le numéro et la date de l’autre facture',
    paperwork: 'les mentions qui doivent figurer sur la facture',
    credit_due: 'l’accord portant sur l’avoir',
    returned: 'le bon de retour ou l’annulation',
    tax: 'votre numéro de TVA et le motif du taux attendu',
    terms: 'l’accord sur les conditions de paiement',
    not_ours: 'le nom et l’adresse de la société à facturer',
    other: 'les documents à l’appui de votre réclamation',
  },
  resolvers: {
    sales: 'notre service commercial',
    logistics: 'notre service logistique',
    quality: 'notre service qualité',
    billing: 'notre service facturation',
    tax: 'notre service fiscal',
    collections: 'notre service comptabilité clients',
    legal: 'notre service juridique',
  },
  lists: {
    types: { invoice: 'Facture', credit_note: 'Avoir', payment_on_account: 'Acompte' },
    lines: {
      open: '{type} {number}, échéance {dueOn} : {open}',
      partly: '{type} {number}, échéance {dueOn} : solde de {open} sur {amount}',
      settled: '{type} {number} : rien à régler',
      credit: '{type} {number} : {open}',
      total: 'Total : {open}',
    },
    columns: { item: 'Pièce', dueOn: 'Échéance', amount: 'Montant', open: 'Solde' },
    total: 'Total',
    more: 'et {count} autres, détaillées sur votre relevé de compte',
    moreNumbers: '{numbers} et {count} autres',
    instalment: '{on} : {amount}',
    instalmentColumns: { on: 'Date', amount: 'Montant' },
  },
  notPeople: [
    'comptabilité',
    'compta',
    'comptable',
    'comptables',
    'fournisseurs',
    'facturation',
    'factures',
    'facture',
    'achats',
    'finances',
    'financier',
    'administratif',
    'administration',
    'service',
    'secrétariat',
    'direction',
    'gestion',
    'règlements',
    'équipe',
    'accueil',
  ],
};
