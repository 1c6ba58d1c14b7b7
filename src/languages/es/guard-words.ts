import type { GuardWords } from '../shape/guard-words.ts';

export const guardWords: GuardWords = {
  openCase: 'Abrir el caso',
  disputed: '{item} está en disputa desde el {day} ({reason}, {who}): ¿reclamar mejor el resto de la cuenta?',
  disputedPart:
    '{item} está en disputa desde el {day} ({reason}, {part} de {amount}, {who}): ¿reclamar los otros {rest} o el resto de la cuenta?',
  promised: '{item} está prometida para el {by} ({who}, {day}): ¿esperar hasta entonces?',
  promisedPart:
    '{part} de {amount} de {item} están prometidos para el {by} ({who}, {day}): ¿reclamar los otros {rest}?',
  paid: '{item} está saldada en la contabilidad: ¿quitarla?',
  paidOn: '{item} se pagó el {day}: ¿quitarla?',
  credited: '{item} se abonó el {day} ({number}): ¿quitarla?',
  creditedPart: '{part} de {amount} de {item} se abonaron el {day} ({number}): ¿reclamar los otros {rest}?',
  claimedPaid:
    '{who} escribió el {day} que {item} está pagada y nadie ha buscado aún el dinero: ¿comprobarlo antes?',
  insolvency:
    '{customer} está en concurso ({who}, {day}): se detienen todas las reclamaciones de esta cuenta.',
  legal:
    'Un abogado escribe por {customer} ({who}, {day}): las reclamaciones se detienen hasta que responda el nuestro.',
  blocked: '{who} paró todos los recordatorios a {customer} el {day}.',
  wrongRecipient: '{email} no consta como dirección de {customer}: ¿es la correcta?',
  lookAlike: '{domain} se parece a {known}, el dominio de {customer}, pero es otro: no enviar.',
  internalQuote: 'Este correo cita lo que {who} escribió internamente el {day}: «{words}».',
  more: 'y {n} más',
  someone: 'el cliente',
};
