import type { Letters } from '../shape/letters.ts';

export const letters: Letters = {
  dates: {
    ahead: '{weekday} {d} de {month} de {year}',
    past: '{d} de {month} de {year}',
    short: '{dd}/{mm}/{year}',
    first: '1',
    hasCapitals: false,
  },
  money: {
    group: '.',
    decimal: ',',
    withSign: '{sign}{amount} {currency}',
    withLetters: '{sign}{amount} {currency}',
  },
  and: ' y ',
  greeting: { named: 'Buenos días, {contact}:', anyone: 'Buenos días:' },
  openings: {
    answer: {
      hostile: 'Nos tomamos muy en serio su mensaje del {heardOn} y nos estamos ocupando de él sin demora.',
      frustrated: 'Lamentamos las molestias que describe en su mensaje del {heardOn}.',
      again: 'Lamentamos que haya tenido que escribirnos más de una vez por este asunto.',
      neutral: 'Gracias por su mensaje del {heardOn}.',
      cordial: 'Muchas gracias por su amable mensaje del {heardOn}.',
    },
    news: {
      hostile: 'Nos tomamos muy en serio lo que nos escribió el {heardOn}. Le informamos de la situación.',
      frustrated: 'Lamentamos las molestias ocasionadas. Le informamos de la situación.',
      again: 'Lamentamos que haya tenido que insistir en este asunto. Le informamos de la situación.',
      neutral: 'Le escribimos de nuevo en relación con su mensaje del {heardOn}.',
      cordial: 'Gracias por su paciencia y por su amable mensaje del {heardOn}.',
    },
  },
  templates: {
    acknowledgement: {
      part: {
        subject: 'Su reclamación sobre {numbers}',
        paragraphs: [
          'Hemos registrado su reclamación con el número de expediente {caseNumber}. Está relacionada con {reason}:',
          '{items}',
          'El importe en cuestión es de {disputed}. El asunto está en manos de {resolver}; recibirá nuestra respuesta a más tardar el {answerBy}. Hasta entonces no le enviaremos recordatorios por esa parte.',
          'El resto, {undisputed}, no se ve afectado. Le rogamos que abone esa parte a más tardar el {payBy}.',
        ],
      },
      dispute: {
        subject: 'Su reclamación sobre {numbers}',
        paragraphs: [
          'Hemos registrado su reclamación con el número de expediente {caseNumber}. Está relacionada con {reason}:',
          '{items}',
          'El asunto está en manos de {resolver}; recibirá nuestra respuesta a más tardar el {answerBy}. Hasta entonces no le enviaremos recordatorios por este importe.',
        ],
      },
      message: {
        subject: 'Su mensaje del {heardOn}',
        paragraphs: [
          'Hemos registrado su mensaje con el número de expediente {caseNumber}. Recibirá nuestra respuesta a más tardar el {answerBy}.',
        ],
      },
    },
    missing: {
      day: {
        subject: 'Fecha de pago de {numbers}',
        paragraphs: [
          'Nos indica que va a pagar lo siguiente:',
          '{items}',
          '¿En qué fecha podemos contar con el pago? Le rogamos que nos lo comunique a más tardar el {answerBy}. Hasta la fecha que nos indique no le enviaremos recordatorios.',
        ],
      },
      payment: {
        subject: 'Su pago de {numbers}',
        paragraphs: [
          'Nos indicó que pagaría a más tardar el {promisedOn}. Sigue pendiente lo siguiente:',
          '{items}',
          'Le rogamos que efectúe el pago ahora o que nos comunique a más tardar el {answerBy} cuándo podemos contar con él. Si ya está en camino, la fecha y la referencia de la transferencia nos ayudarán a localizarlo.',
        ],
      },
      proof: {
        subject: 'Su pago de {numbers}',
        paragraphs: [
          'Hemos buscado su pago y todavía no lo hemos encontrado en nuestra cuenta:',
          '{items}',
          'Le rogamos que nos envíe, a más tardar el {answerBy}, el justificante de su banco con la fecha, el importe, el concepto y la cuenta de destino. Con él podremos localizar el pago.',
        ],
      },
      document: {
        subject: 'Su reclamación sobre {numbers}',
        paragraphs: [
          'Para poder resolver su reclamación cuanto antes, le rogamos que nos envíe {document}. Se trata de lo siguiente:',
          '{items}',
          'En cuanto lo recibamos, si es posible a más tardar el {answerBy}, seguiremos con la revisión.',
        ],
      },
      amount: {
        subject: 'Su reclamación sobre {numbers}: importe en cuestión',
        paragraphs: [
          'Para poder revisar su reclamación, le rogamos que nos indique con qué importe no está conforme y cómo lo ha calculado:',
          '{items}',
          'Le agradeceremos su respuesta a más tardar el {answerBy}. La parte que no reclama sigue pendiente de pago en los términos acordados.',
        ],
      },
    },
    status: {
      late: {
        subject: 'Su reclamación sobre {numbers}: situación actual',
        paragraphs: [
          'Nuestra respuesta está tardando más de lo debido, y lo lamentamos. Su reclamación está en manos de {resolver}:',
          '{items}',
          'Tendrá noticias nuestras a más tardar el {answerBy}. Hasta entonces no le enviaremos recordatorios por este importe.',
        ],
      },
      resolver: {
        subject: 'Su reclamación sobre {numbers}: situación actual',
        paragraphs: [
          'Su reclamación sigue en manos de {resolver}:',
          '{items}',
          'Volverá a tener noticias nuestras a más tardar el {answerBy}. Hasta entonces no le enviaremos recordatorios por este importe.',
        ],
      },
      open: {
        subject: 'Su reclamación sobre {numbers}: situación actual',
        paragraphs: [
          'Seguimos revisando su reclamación:',
          '{items}',
          'Volverá a tener noticias nuestras a más tardar el {answerBy}. Hasta entonces no le enviaremos recordatorios por este importe.',
        ],
      },
    },
    outcome: {
      credited: {
        subject: 'Nota de abono {creditNote}: {numbers}',
        paragraphs: [
          'Hemos revisado su reclamación y le hemos abonado {credited} (nota de abono {creditNote}):',
          '{items}',
          '{rest}',
        ],
      },
      credit_follows: {
        subject: 'Su reclamación sobre {numbers}: próxima nota de abono',
        paragraphs: [
          'Hemos revisado su reclamación y vamos a emitir una nota de abono:',
          '{items}',
          'La recibirá a más tardar el {answerBy}. En ella verá lo que queda por pagar; hasta entonces no es necesario que pague nada por este concepto.',
        ],
      },
      redelivered: {
        subject: 'Su reclamación sobre {numbers}: resultado',
        paragraphs: [
          'Hemos revisado su reclamación. Le hemos vuelto a entregar la mercancía que faltaba o era defectuosa, por lo que se mantiene el importe facturado:',
          '{items}',
          '{rest}',
        ],
      },
      corrected: {
        subject: 'Su reclamación sobre {numbers}: resultado',
        paragraphs: [
          'Hemos revisado su reclamación y corregido la facturación. Su cuenta queda así:',
          '{items}',
          '{rest}',
        ],
      },
      refused: {
        subject: 'Su reclamación sobre {numbers}: resultado',
        paragraphs: [
          'Hemos revisado su reclamación con detenimiento. Según nuestra documentación, la facturación es correcta, por lo que la mantenemos:',
          '{items}',
          '{rest}',
          'Si dispone de documentos que indiquen lo contrario, le rogamos que nos los envíe y volveremos a revisarlo.',
        ],
      },
      other: {
        subject: 'Su reclamación sobre {numbers}: resultado',
        paragraphs: [
          'Hemos revisado su reclamación y cerrado el expediente por nuestra parte. Su cuenta queda así:',
          '{items}',
          '{rest}',
        ],
      },
    },
    promise: {
      several: {
        subject: 'Sus pagos de {numbers}',
        paragraphs: [
          'Hemos anotado los pagos que nos anuncia:',
          '{instalments}',
          'Corresponden a lo siguiente:',
          '{items}',
          'Mientras se cumplan estas fechas, no le enviaremos recordatorios.',
        ],
      },
      part: {
        subject: 'Su pago de {numbers}',
        paragraphs: [
          'Hemos anotado que pagará {promisedAmount} a más tardar el {promisedOn}:',
          '{items}',
          'Quedará entonces un saldo de {remaining}. Le rogamos que nos indique, a más tardar el {answerBy}, cuándo abonará esa parte.',
        ],
      },
      whole: {
        subject: 'Su pago de {numbers}',
        paragraphs: [
          'Hemos anotado que pagará {promisedAmount} a más tardar el {promisedOn}:',
          '{items}',
          'Hasta entonces no le enviaremos recordatorios. Gracias por la claridad de su respuesta.',
        ],
      },
    },
    plan: {
      part: {
        subject: 'Plan de pagos de {numbers}',
        paragraphs: [
          'Aceptamos el pago a plazos de lo siguiente:',
          '{items}',
          'Le proponemos estos plazos, por un total de {total}:',
          '{instalments}',
          'El resto, {remaining}, no entra en el plan. Le rogamos que abone esa parte a más tardar el {payBy}.',
          'Le rogamos que nos confirme su conformidad a más tardar el {answerBy}. Mientras los plazos se paguen puntualmente, no le enviaremos recordatorios; si alguno queda sin pagar, será exigible de inmediato todo el importe pendiente.',
        ],
      },
      whole: {
        subject: 'Plan de pagos de {numbers}',
        paragraphs: [
          'Aceptamos el pago a plazos de lo siguiente:',
          '{items}',
          'Le proponemos estos plazos, por un total de {total}:',
          '{instalments}',
          'Le rogamos que nos confirme su conformidad a más tardar el {answerBy}. Mientras los plazos se paguen puntualmente, no le enviaremos recordatorios; si alguno queda sin pagar, será exigible de inmediato todo el importe pendiente.',
        ],
      },
    },
    payment_lookup: {
      dated: {
        subject: 'Su pago de {numbers}',
        paragraphs: [
          'Nos indica que el {paidOn} pagó lo siguiente:',
          '{items}',
          'Estamos buscando el pago y le informaremos a más tardar el {answerBy}. Hasta entonces no le enviaremos recordatorios por este importe. Si tiene a mano el justificante de su banco, nos ayudará a encontrarlo antes.',
        ],
      },
      undated: {
        subject: 'Su pago de {numbers}',
        paragraphs: [
          'Nos indica que ha pagado lo siguiente:',
          '{items}',
          'Estamos buscando el pago y le informaremos a más tardar el {answerBy}. Hasta entonces no le enviaremos recordatorios por este importe. Si tiene a mano el justificante de su banco, nos ayudará a encontrarlo antes.',
        ],
      },
    },
    hand_over: {
      items: {
        subject: 'Reclamación por resolver: {customer}, {numbers}',
        paragraphs: [
          'Le rogamos que resuelva esta reclamación. Expediente {caseNumber}, cliente {customer}, cuenta {account}. Motivo: {matter}.',
          '{items}',
          'Importe reclamado: {disputed}, desde el {heardOn}. El cliente escribe: «{words}»',
          'Necesitamos saber para el {answerBy} qué procede: abono, nueva entrega, corrección o rechazo. Basta con responder a este mensaje y conservar el número de expediente en el asunto.',
        ],
      },
      matter: {
        subject: 'Reclamación por resolver: {customer}',
        paragraphs: [
          'Le rogamos que resuelva esta reclamación. Expediente {caseNumber}, cliente {customer}, cuenta {account}. Motivo: {matter}.',
          'Reclamado desde el {heardOn}. El cliente escribe: «{words}»',
          'Necesitamos saber para el {answerBy} qué procede: abono, nueva entrega, corrección o rechazo. Basta con responder a este mensaje y conservar el número de expediente en el asunto.',
        ],
      },
    },
  },
  rest: {
    due: 'Queda por pagar un importe de {remaining}. Le rogamos que haga la transferencia a más tardar el {payBy}.',
    nothing: 'No queda nada por pagar por este concepto.',
  },
  contactPerson: '{collector} se ocupa de su expediente.',
  closings: {
    hostile: 'Si prefiere hablarlo, díganos cuándo podemos llamarle.',
    frustrated: 'Si queda algo por aclarar, responda a este mensaje: nos llega directamente.',
    neutral: 'Para cualquier pregunta, puede responder a este mensaje.',
    cordial: 'Muchas gracias por su colaboración.',
  },
  reference: 'Nuestra referencia: {caseNumber}',
  signOffs: {
    hostile: 'Atentamente',
    frustrated: 'Un cordial saludo',
    neutral: 'Un cordial saludo',
    cordial: 'Reciba un cordial saludo',
  },
  reasons: {
    pricing: 'el precio facturado',
    quantity: 'la cantidad entregada',
    quality: 'la calidad de lo entregado',
    non_delivery: 'una entrega no recibida',
    duplicate: 'una facturación duplicada',
    paperwork: 'los datos de la factura',
    credit_due: 'un abono pendiente',
    returned: 'una devolución o anulación',
    tax: 'el IVA aplicado',
    terms: 'las condiciones de pago',
    not_ours: 'el destinatario de la factura',
    other: 'los puntos que nos indica',
  },
  evidence: {
    pricing: 'la oferta o la confirmación de pedido con el precio acordado',
    quantity: 'el albarán firmado con la cantidad recibida',
    quality: 'fotos del defecto y el albarán',
    non_delivery: 'la dirección de entrega y la fecha de entrega acordada',
    duplicate: 'el número y la fecha de la otra factura',
    paperwork: 'los datos que deben figurar en la factura',
    credit_due: 'el acuerdo sobre el abono',
    returned: 'el albarán de devolución o la anulación',
    tax: 'su NIF-IVA y el motivo del tipo que espera',
    terms: 'el acuerdo sobre las condiciones de pago',
    not_ours: 'el nombre y la dirección de la empresa a la que se debe facturar',
    other: 'los documentos que justifican su reclamación',
  },
  resolvers: {
    sales: 'nuestro departamento comercial',
    logistics: 'nuestro departamento de logística',
    quality: 'nuestro departamento de calidad',
    billing: 'nuestro departamento de facturación',
    tax: 'nuestro departamento fiscal',
    collections: 'nuestro departamento de contabilidad de clientes',
    legal: 'nuestro departamento jurídico',
  },
  lists: {
    types: { invoice: 'Factura', credit_note: 'Nota de abono', payment_on_account: 'Pago a cuenta' },
    lines: {
      open: '{type} {number}, vencimiento {dueOn}: {open}',
      partly: '{type} {number}, vencimiento {dueOn}: {open} pendientes de {amount}',
      settled: '{type} {number}: nada pendiente',
      credit: '{type} {number}: {open}',
      total: 'Total: {open}',
    },
    columns: { item: 'Documento', dueOn: 'Vencimiento', amount: 'Importe', open: 'Pendiente' },
    total: 'Total',
    more: 'y {count} más, que figuran en su extracto de cuenta',
    moreNumbers: '{numbers} y {count} más',
    instalment: '{on}: {amount}',
    instalmentColumns: { on: 'Fecha', amount: 'Importe' },
  },
  notPeople: [
    'contabilidad',
    'administración',
    'proveedores',
    'facturas',
    'factura',
    'facturación',
    'finanzas',
    'financiero',
    'compras',
    'departamento',
    'dpto',
    'pagos',
    'tesorería',
    'oficina',
    'secretaría',
    'dirección',
    'recepción',
    'equipo',
    'servicio',
  ],
};
