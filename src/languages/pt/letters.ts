import type { Letters } from '../shape/letters.ts';

export const letters: Letters = {
  dates: {
    ahead: '{weekday}, {d} de {month} de {year}',
    past: '{d} de {month} de {year}',
    short: '{dd}/{mm}/{year}',
    first: '1',
    hasCapitals: false,
  },
  money: {
    group: '\u00a0',
    decimal: ',',
    withSign: '{sign}{amount} {currency}',
    withLetters: '{sign}{amount} {currency}',
  },
  and: ' e ',
  greeting: { named: 'Bom dia, {contact},', anyone: 'Bom dia,' },
  openings: {
    answer: {
      hostile: 'Levamos muito a sério a sua mensagem de {heardOn} e estamos a tratar do assunto sem demora.',
      frustrated: 'Pedimos desculpa pelos incómodos que descreve na sua mensagem de {heardOn}.',
      again: 'Lamentamos que tenha tido de nos escrever mais do que uma vez sobre este assunto.',
      neutral: 'Agradecemos a sua mensagem de {heardOn}.',
      cordial: 'Agradecemos muito a sua amável mensagem de {heardOn}.',
    },
    news: {
      hostile: 'Levamos muito a sério o que nos escreveu em {heardOn}. Segue o ponto de situação.',
      frustrated: 'Pedimos desculpa pelos incómodos causados. Segue o ponto de situação.',
      again: 'Lamentamos que tenha tido de nos contactar mais do que uma vez. Segue o ponto de situação.',
      neutral: 'Voltamos ao contacto a propósito da sua mensagem de {heardOn}.',
      cordial: 'Agradecemos a sua paciência e a sua amável mensagem de {heardOn}.',
    },
  },
  templates: {
    acknowledgement: {
      part: {
        subject: 'A sua reclamação sobre {numbers}',
        paragraphs: [
          'Registámos a sua reclamação com o número de processo {caseNumber}. Está relacionada com {reason}:',
          '{items}',
          'O valor contestado é de {disputed}. Neste momento, {resolver} está a analisar o assunto. Receberá a nossa resposta até {answerBy}; até lá, não lhe enviaremos avisos relativos a essa parte.',
          'O restante, no valor de {undisputed}, não é afetado. Agradecemos o pagamento dessa parte até {payBy}.',
        ],
      },
      dispute: {
        subject: 'A sua reclamação sobre {numbers}',
        paragraphs: [
          'Registámos a sua reclamação com o número de processo {caseNumber}. Está relacionada com {reason}:',
          '{items}',
          'Neste momento, {resolver} está a analisar o assunto. Receberá a nossa resposta até {answerBy}; até lá, não lhe enviaremos avisos relativos a este valor.',
        ],
      },
      message: {
        subject: 'A sua mensagem de {heardOn}',
        paragraphs: [
          'Registámos a sua mensagem com o número de processo {caseNumber}. Receberá a nossa resposta até {answerBy}.',
        ],
      },
    },
    missing: {
      day: {
        subject: 'Data de pagamento de {numbers}',
        paragraphs: [
          'Indica-nos que vai pagar o seguinte:',
          '{items}',
          'Em que dia podemos contar com o pagamento? Agradecemos que nos informe até {answerBy}. Até à data que indicar, não lhe enviaremos avisos.',
        ],
      },
      payment: {
        subject: 'O seu pagamento de {numbers}',
        paragraphs: [
          'Tinha-nos indicado que pagaria até {promisedOn}. Continua em aberto o seguinte:',
          '{items}',
          'Agradecemos que efetue o pagamento agora ou que nos informe até {answerBy} quando podemos contar com ele. Se já estiver a caminho, a data e a referência da transferência ajudam-nos a encontrá-lo.',
        ],
      },
      proof: {
        subject: 'O seu pagamento de {numbers}',
        paragraphs: [
          'Procurámos o seu pagamento e ainda não o encontrámos na nossa conta:',
          '{items}',
          'Agradecemos que nos envie o comprovativo do seu banco com a data, o valor, a referência e a conta de destino, se possível até {answerBy}. Com ele poderemos localizar o pagamento.',
        ],
      },
      document: {
        subject: 'A sua reclamação sobre {numbers}',
        paragraphs: [
          'Para podermos resolver rapidamente a sua reclamação, agradecemos que nos envie {document}. Trata-se do seguinte:',
          '{items}',
          'Assim que recebermos esta informação, se possível até {answerBy}, prosseguiremos com a análise.',
        ],
      },
      amount: {
        subject: 'A sua reclamação sobre {numbers}: valor contestado',
        paragraphs: [
          'Para podermos analisar a sua reclamação, agradecemos que nos indique o valor que contesta e como o calculou:',
          '{items}',
          'Agradecemos a sua resposta até {answerBy}. A parte que não contesta continua a ser devida nos termos acordados.',
        ],
      },
    },
    status: {
      late: {
        subject: 'A sua reclamação sobre {numbers}: ponto de situação',
        paragraphs: [
          'A nossa resposta está a demorar mais do que devia, o que lamentamos. Neste momento, {resolver} está a analisar a sua reclamação:',
          '{items}',
          'Terá notícias nossas até {answerBy}. Até lá, não lhe enviaremos avisos relativos a este valor.',
        ],
      },
      resolver: {
        subject: 'A sua reclamação sobre {numbers}: ponto de situação',
        paragraphs: [
          'Neste momento, {resolver} ainda está a analisar a sua reclamação:',
          '{items}',
          'Voltará a ter notícias nossas até {answerBy}. Até lá, não lhe enviaremos avisos relativos a este valor.',
        ],
      },
      open: {
        subject: 'A sua reclamação sobre {numbers}: ponto de situação',
        paragraphs: [
          'A sua reclamação continua em análise:',
          '{items}',
          'Voltará a ter notícias nossas até {answerBy}. Até lá, não lhe enviaremos avisos relativos a este valor.',
        ],
      },
    },
    outcome: {
      credited: {
        subject: 'Nota de crédito {creditNote}: {numbers}',
        paragraphs: [
          'Analisámos a sua reclamação e creditámos {credited} na sua conta (nota de crédito {creditNote}):',
          '{items}',
          '{rest}',
        ],
      },
      credit_follows: {
        subject: 'A sua reclamação sobre {numbers}: nota de crédito a emitir',
        paragraphs: [
          'Analisámos a sua reclamação e vamos emitir uma nota de crédito:',
          '{items}',
          'Será enviada até {answerBy}. Nela verá o valor que fica por pagar; até lá, não é necessário efetuar qualquer pagamento a este título.',
        ],
      },
      redelivered: {
        subject: 'A sua reclamação sobre {numbers}: resultado',
        paragraphs: [
          'Analisámos a sua reclamação. A mercadoria em falta ou com defeito foi novamente entregue, pelo que se mantém o valor faturado:',
          '{items}',
          '{rest}',
        ],
      },
      corrected: {
        subject: 'A sua reclamação sobre {numbers}: resultado',
        paragraphs: [
          'Analisámos a sua reclamação e corrigimos a faturação. A sua conta apresenta agora o seguinte:',
          '{items}',
          '{rest}',
        ],
      },
      refused: {
        subject: 'A sua reclamação sobre {numbers}: resultado',
        paragraphs: [
          'Analisámos a sua reclamação com atenção. De acordo com os nossos documentos, a faturação está correta, pelo que a mantemos:',
          '{items}',
          '{rest}',
          'Se tiver documentos que mostrem o contrário, agradecemos que os envie e voltaremos a analisar o assunto.',
        ],
      },
      other: {
        subject: 'A sua reclamação sobre {numbers}: resultado',
        paragraphs: [
          'Analisámos a sua reclamação e encerrámos o processo da nossa parte. A sua conta apresenta agora o seguinte:',
          '{items}',
          '{rest}',
        ],
      },
    },
    promise: {
      several: {
        subject: 'Os seus pagamentos de {numbers}',
        paragraphs: [
          'Tomámos nota dos pagamentos que nos anunciou:',
          '{instalments}',
          'Referem-se ao seguinte:',
          '{items}',
          'Enquanto estas datas forem cumpridas, não lhe enviaremos avisos.',
        ],
      },
      part: {
        subject: 'O seu pagamento de {numbers}',
        paragraphs: [
          'Tomámos nota de que pagará {promisedAmount} até {promisedOn}:',
          '{items}',
          'Ficará depois por pagar o valor de {remaining}. Agradecemos que nos indique quando pagará essa parte; aguardamos a sua resposta até {answerBy}.',
        ],
      },
      whole: {
        subject: 'O seu pagamento de {numbers}',
        paragraphs: [
          'Tomámos nota de que pagará {promisedAmount} até {promisedOn}:',
          '{items}',
          'Até lá, não lhe enviaremos avisos. Agradecemos a clareza da sua resposta.',
        ],
      },
    },
    plan: {
      part: {
        subject: 'Plano de pagamento de {numbers}',
        paragraphs: [
          'Aceitamos o pagamento em prestações do seguinte:',
          '{items}',
          'Propomos estas prestações, num total de {total}:',
          '{instalments}',
          'O restante, no valor de {remaining}, não entra no plano. Agradecemos o pagamento dessa parte até {payBy}.',
          'Agradecemos que nos confirme o plano até {answerBy}. Enquanto as prestações forem pagas pontualmente, não lhe enviaremos avisos; se alguma ficar por pagar, todo o valor em dívida passará a ser imediatamente exigível.',
        ],
      },
      whole: {
        subject: 'Plano de pagamento de {numbers}',
        paragraphs: [
          'Aceitamos o pagamento em prestações do seguinte:',
          '{items}',
          'Propomos estas prestações, num total de {total}:',
          '{instalments}',
          'Agradecemos que nos confirme o plano até {answerBy}. Enquanto as prestações forem pagas pontualmente, não lhe enviaremos avisos; se alguma ficar por pagar, todo o valor em dívida passará a ser imediatamente exigível.',
        ],
      },
    },
    payment_lookup: {
      dated: {
        subject: 'O seu pagamento de {numbers}',
        paragraphs: [
          'Indica-nos que pagou em {paidOn} o seguinte:',
          '{items}',
          'Estamos a procurar o pagamento e dar-lhe-emos uma resposta até {answerBy}. Até lá, não lhe enviaremos avisos relativos a este valor. Se tiver à mão o comprovativo do seu banco, ajuda-nos a encontrá-lo mais depressa.',
        ],
      },
      undated: {
        subject: 'O seu pagamento de {numbers}',
        paragraphs: [
          'Indica-nos que pagou o seguinte:',
          '{items}',
          'Estamos a procurar o pagamento e dar-lhe-emos uma resposta até {answerBy}. Até lá, não lhe enviaremos avisos relativos a este valor. Se tiver à mão o comprovativo do seu banco, ajuda-nos a encontrá-lo mais depressa.',
        ],
      },
    },
    hand_over: {
      items: {
        subject: 'Reclamação por resolver: {customer}, {numbers}',
        paragraphs: [
          'Pedimos que resolva esta reclamação. Processo {caseNumber}, cliente {customer}, conta {account}. Motivo: {matter}.',
          '{items}',
          'Montante contestado: {disputed}, desde {heardOn}. O cliente escreve: «{words}»',
          'Pedimos que nos diga até {answerBy} o que se deve fazer: nota de crédito, nova entrega, correção ou recusa. Basta responder a esta mensagem, mantendo o número do processo no assunto.',
        ],
      },
      matter: {
        subject: 'Reclamação por resolver: {customer}',
        paragraphs: [
          'Pedimos que resolva esta reclamação. Processo {caseNumber}, cliente {customer}, conta {account}. Motivo: {matter}.',
          'Contestado desde {heardOn}. O cliente escreve: «{words}»',
          'Pedimos que nos diga até {answerBy} o que se deve fazer: nota de crédito, nova entrega, correção ou recusa. Basta responder a esta mensagem, mantendo o número do processo no assunto.',
        ],
      },
    },
  },
  rest: {
    due: 'Fica por pagar o valor de {remaining}. Agradecemos que efetue a transferência até {payBy}.',
    nothing: 'Nada mais há a pagar a este título.',
  },
  contactPerson: 'O seu processo é acompanhado por {collector}.',
  closings: {
    hostile: 'Se preferir falar connosco, diga-nos quando podemos telefonar-lhe.',
    frustrated: 'Se alguma coisa não estiver clara, responda a esta mensagem: chega-nos diretamente.',
    neutral: 'Para qualquer questão, basta responder a esta mensagem.',
    cordial: 'Agradecemos a sua boa colaboração.',
  },
  reference: 'A nossa referência: {caseNumber}',
  signOffs: {
    hostile: 'Atentamente',
    frustrated: 'Com os melhores cumprimentos',
    neutral: 'Com os melhores cumprimentos',
    cordial: 'Cumprimentos cordiais',
  },
  reasons: {
    pricing: 'o preço faturado',
    quantity: 'a quantidade entregue',
    quality: 'a qualidade do fornecimento',
    non_delivery: 'uma entrega não recebida',
    duplicate: 'uma faturação em duplicado',
    paperwork: 'os dados da fatura',
    credit_due: 'uma nota de crédito em falta',
    returned: 'uma devolução ou anulação',
    tax: 'o IVA aplicado',
    terms: 'as condições de pagamento',
    not_ours: 'o destinatário da fatura',
    other: 'os pontos que indica',
  },
  evidence: {
    pricing: 'a proposta ou a confirmação de encomenda com o preço acordado',
    quantity: 'a guia de remessa assinada com a quantidade recebida',
    quality: 'fotografias do defeito e a guia de remessa',
    non_delivery: 'a morada de entrega e a data de entrega acordada',
    duplicate: 'o número e a data da outra fatura',
    paperwork: 'os dados que devem constar da fatura',
    credit_due: 'o acordo relativo à nota de crédito',
    returned: 'a guia de devolução ou a anulação',
    tax: 'o seu NIF e o motivo da taxa esperada',
    terms: 'o acordo sobre as condições de pagamento',
    not_ours: 'o nome e a morada da empresa a faturar',
    other: 'os documentos que fundamentam a sua reclamação',
  },
  resolvers: {
    sales: 'o nosso departamento comercial',
    logistics: 'o nosso departamento de logística',
    quality: 'o nosso departamento de qualidade',
    billing: 'o nosso departamento de faturação',
    tax: 'o nosso departamento fiscal',
    collections: 'o nosso departamento de contas de clientes',
    legal: 'o nosso departamento jurídico',
  },
  lists: {
    types: { invoice: 'Fatura', credit_note: 'Nota de crédito', payment_on_account: 'Pagamento por conta' },
    lines: {
      open: '{type} {number}, vencimento {dueOn}: {open}',
      partly: '{type} {number}, vencimento {dueOn}: {open} em aberto de {amount}',
      settled: '{type} {number}: nada em aberto',
      credit: '{type} {number}: {open}',
      total: 'Total: {open}',
    },
    columns: { item: 'Documento', dueOn: 'Vencimento', amount: 'Valor', open: 'Em aberto' },
    total: 'Total',
    more: 'e mais {count}, indicados no seu extrato de conta',
    moreNumbers: '{numbers} e mais {count}',
    instalment: '{on}: {amount}',
    instalmentColumns: { on: 'Data', amount: 'Valor' },
  },
  notPeople: [
    'contabilidade',
    'fornecedores',
    'faturas',
    'fatura',
    'faturação',
    'financeiro',
    'financeira',
    'compras',
    'administração',
    'administrativo',
    'departamento',
    'dep',
    'pagamentos',
    'tesouraria',
    'secretaria',
    'direção',
    'geral',
    'escritório',
    'serviço',
  ],
};
