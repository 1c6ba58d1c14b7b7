import type { GuardWords } from '../shape/guard-words.ts';

export const guardWords: GuardWords = {
  openCase: 'Ouvrir le dossier',
  disputed: '{item} est contestée depuis le {day} ({reason}, {who}) : relancer plutôt le reste du compte ?',
  disputedPart:
    '{item} est contestée depuis le {day} ({reason}, {part} sur {amount}, {who}) : relancer les {rest} restants ou le reste du compte ?',
  promised: '{item} est promise pour le {by} ({who}, le {day}) : attendre jusque-là ?',
  promisedPart:
    '{part} sur {amount} de {item} sont promis pour le {by} ({who}, le {day}) : relancer les {rest} restants ?',
  paid: '{item} est soldée dans la comptabilité : la retirer ?',
  paidOn: '{item} a été payée le {day} : la retirer ?',
  credited: '{item} a fait l’objet d’un avoir le {day} ({number}) : la retirer ?',
  creditedPart:
    '{part} sur {amount} de {item} ont fait l’objet d’un avoir le {day} ({number}) : relancer les {rest} restants ?',
  claimedPaid:
    '{who} a écrit le {day} que {item} est payée, et personne n’a encore cherché le paiement : vérifier d’abord ?',
  insolvency:
    '{customer} est en procédure collective ({who}, le {day}) : toutes les relances du compte sont arrêtées.',
  legal:
    'Un avocat écrit pour {customer} ({who}, le {day}) : les relances sont arrêtées jusqu’à la réponse du nôtre.',
  blocked: '{who} a arrêté toutes les relances à {customer} le {day}.',
  wrongRecipient: '{email} n’est pas une adresse connue de {customer} : est-ce la bonne ?',
  lookAlike: '{domain} ressemble à {known}, le domaine de {customer}, mais en est un autre : ne pas envoyer.',
  internalQuote: 'Ce message cite ce que {who} a écrit en interne le {day} : « {words} ».',
  more: 'et {n} de plus',
  someone: 'le client',
};
