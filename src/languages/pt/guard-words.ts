import type { GuardWords } from '../shape/guard-words.ts';

export const guardWords: GuardWords = {
  openCase: 'Abrir o processo',
  disputed: '{item} está contestada desde {day} ({reason}, {who}): cobrar antes o resto da conta?',
  disputedPart:
    '{item} está contestada desde {day} ({reason}, {part} de {amount}, {who}): cobrar os outros {rest} ou o resto da conta?',
  promised: '{item} está prometida para {by} ({who}, {day}): esperar até lá?',
  promisedPart:
    '{part} de {amount} de {item} estão prometidos para {by} ({who}, {day}): cobrar os outros {rest}?',
  paid: '{item} está saldada na contabilidade: retirá-la?',
  paidOn: '{item} foi paga a {day}: retirá-la?',
  credited: '{item} foi creditada a {day} ({number}): retirá-la?',
  creditedPart: '{part} de {amount} de {item} foram creditados a {day} ({number}): cobrar os outros {rest}?',
  claimedPaid:
    '{who} escreveu a {day} que {item} está paga e ainda ninguém procurou o dinheiro: verificar primeiro?',
  insolvency: '{customer} está insolvente ({who}, {day}): todas as cobranças desta conta estão suspensas.',
  legal:
    'Um advogado escreve por {customer} ({who}, {day}): as cobranças ficam suspensas até o nosso responder.',
  blocked: '{who} parou todos os avisos a {customer} em {day}.',
  wrongRecipient: '{email} não consta como endereço de {customer}: é o correto?',
  lookAlike: '{domain} parece {known}, o domínio de {customer}, mas é outro: não enviar.',
  internalQuote: 'Esta mensagem cita o que {who} escreveu internamente a {day}: «{words}».',
  more: 'e mais {n}',
  someone: 'o cliente',
};
