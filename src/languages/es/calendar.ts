import type { Calendar } from '../shape/calendar.ts';

export const calendar: Calendar = {
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo|may',
    'junio|jun',
    'julio|jul',
    'agosto|ago|agto',
    'septiembre|setiembre|sept|sep|set',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  shortWeekdays: ['lun', 'mar', 'mié|mier', 'jue', 'vie', 'sáb', 'dom'],
  daySuffixes: 'º|°|ro|er',
  dayWords: { primero: 1, 'día primero': 1, uno: 1 },
  ordinals: { primer: 1, primero: 1, segundo: 2, tercer: 3, cuarto: 4, último: -1 },
  counts: {
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    quince: 15,
    veinte: 20,
    treinta: 30,
    'un par de': 2,
    sesenta: 60,
    noventa: 90,
  },
  units: {
    days: 'días?( naturales)?',
    workingDays: 'días? hábiles|día hábil|días? laborables?',
    weeks: 'semanas?',
    months: 'mes(es)?',
  },
  before:
    'el|al|del|de|hasta|hasta el|antes del|antes de|para el|para|desde el|desde|a partir del|con fecha|con fecha de|fecha|fecha de|día|el día|a día|vencimiento|próximo|este|valor|pagado|pagada|transferencia',
  of: 'el|del|de|de la|día|el día|al',
  until: 'al|a|hasta|hasta el|o|o el|u|y como muy tarde el',
  notAfter:
    'días?|facturas?|veces|pedidos?|entregas?|avisos?|recordatorios?|unidades|cajas?|palets?|piezas?|horas?|h|hrs|euros?|eur|%|por ciento|meses|semanas?|plazos?|cuotas?|líneas?|pagos?|trimestre|planta|correos?|artículos?|kg|bultos?|reclamación|reclamaciones',
  titles: 'sr|sra|srta|don|doña|d|dña|dr|dra|señor|señora',
  rules: [
    { says: '(el )?(día )?{from}{d}( de |~){m}((,| de| del|~)? ?{y})?', means: { day: 'date' } },
    {
      says: '(el|al|del|el día|hasta el|antes del|para el|día|el próximo|el próximo día) {from}{d}',
      means: { day: 'of-month' },
    },
    {
      says: '(el )?(día )?{d} (del (presente|corriente|actual)( mes)?|de este mes|del mes en curso|del cte\\.?|corriente)',
      means: { day: 'of-month', months: 0 },
    },
    {
      says: '(el )?(día )?{d} (del (mes )?(próximo|que viene|siguiente)( mes)?|del mes próximo)',
      means: { day: 'of-month', months: 1 },
    },
    { says: '{weekday}', means: { day: 'weekday' } },
    { says: '(el|este|al|antes del|hasta el|para el) {weekday}', means: { day: 'weekday' } },
    { says: '(el |este )?(próximo {w}|{weekday})', means: { day: 'weekday' } },
    { says: '(el )?{w} (próximo|que viene|que entra)', means: { day: 'weekday', aim: 'future' } },
    { says: '(el )?{w} (pasado|último)', means: { day: 'weekday', aim: 'past' } },
    { says: '(el )?pasado {w}', means: { day: 'weekday', aim: 'past' } },
    {
      says: 'ahora mismo|hoy( mismo| (por la )?(mañana|tarde))?|en el día de hoy|(esta|esta misma) (mañana|tarde|noche)|a fecha de hoy|en el día',
      means: { day: 'shift', days: 0 },
    },
    { says: 'mañana( (por la )?(mañana|tarde)| mismo)?', means: { day: 'shift', days: 1 } },
    { says: '(por|de) la mañana|(la|una) mañana', means: { day: 'none' } },
    { says: 'pasado mañana', means: { day: 'shift', days: 2 } },
    { says: 'ayer( (por la )?(mañana|tarde|noche))?|anoche', means: { day: 'shift', days: -1 } },
    { says: 'anteayer|antes de ayer', means: { day: 'shift', days: -2 } },
    {
      says: '(en|dentro de|en un plazo de|en el plazo de|en los próximos|en las próximas|en unos|en unas|a lo largo de los próximos|antes de|en un máximo de|en menos de) {n} {u}',
      means: { day: 'within' },
    },
    { says: '(los|las) próxim(os|as) {n} {u}', means: { day: 'within' } },
    { says: '(en|dentro de) (una quincena|la quincena)', means: { day: 'shift', days: 15 } },
    { says: 'en 24 ?(h|horas)', means: { day: 'shift', days: 1 } },
    { says: 'en 48 ?(h|horas)', means: { day: 'shift', days: 2 } },
    { says: '(hace|hará) (unos |unas )?{n} {u}|{n} {u} atrás', means: { day: 'ago' } },
    { says: '{n} {u} (después|más tarde)', means: { day: 'after that' } },
    {
      says: '(a )?(principios|comienzos|inicios|primeros) de (la )?(semana (que viene|próxima|siguiente|que entra)|próxima semana)',
      means: { day: 'week', weeks: 1, part: 'start' },
    },
    {
      says: '(a )?mediados de (la )?(semana (que viene|próxima)|próxima semana)',
      means: { day: 'week', weeks: 1, part: 'middle' },
    },
    {
      says: '((a )?(finales|fin) de )?(la |durante la )?(semana (que viene|próxima|siguiente|que entra)|próxima semana)',
      means: { day: 'week', weeks: 1, part: 'end' },
    },
    {
      says: '((a )?(finales|fin) de |a lo largo de )?(esta (misma )?semana|la semana en curso)|(a )?(fin|finales) de (la )?semana',
      means: { day: 'week', weeks: 0, part: 'end' },
    },
    {
      says: '(la )?semana (pasada|anterior)|la pasada semana',
      means: { day: 'week', weeks: -1, part: 'end' },
    },
    {
      says: '(la )?(semana|sem\\.?|kw) (n\\.?º |número )?{k}',
      means: { day: 'week', weeks: 'numbered', part: 'end' },
    },
    {
      says: '((a |para |antes de |hasta )?(fin|final|finales|últimos) (de|del|de este) mes( en curso| corriente)?|este (mismo )?mes|(durante|dentro de|en) (el presente|este) mes|el mes en curso|(el )?último día del mes)',
      means: { day: 'month', months: 0, part: 'end' },
    },
    { says: '(a )?mediados (de|del|de este) mes', means: { day: 'month', months: 0, part: 'middle' } },
    {
      says: '((a )?(fin|final|finales) del )?(el )?(mes (que viene|próximo|siguiente|que entra)|próximo mes)',
      means: { day: 'month', months: 1, part: 'end' },
    },
    {
      says: '(a )?(principios|primeros|comienzos|inicios) (de|del) (mes( (que viene|próximo|siguiente))?|próximo mes)',
      means: { day: 'month', months: 1, part: 'start' },
    },
    {
      says: '(a )?mediados del (mes (que viene|próximo)|próximo mes)',
      means: { day: 'month', months: 1, part: 'middle' },
    },
    {
      says: '((a )?(fin|final|finales) del )?(el )?(mes (pasado|anterior)|pasado mes)',
      means: { day: 'month', months: -1, part: 'end' },
    },
    {
      says: '(el )?último día (hábil|laborable) (del|de este) mes',
      means: { day: 'month', months: 0, part: 'working end' },
    },
    {
      says: '(el )?último día (hábil|laborable) del (mes que viene|próximo mes|mes próximo)',
      means: { day: 'month', months: 1, part: 'working end' },
    },
    {
      says: '(el )?último día (hábil|laborable) de {m}( de {y}| {y})?',
      means: { day: 'month', months: 'named', part: 'working end' },
    },
    {
      says: '(a |para |hasta |antes de )?(fin|final|finales|fines|últimos) (de |del mes de )?{m}( de {y}| {y})?',
      means: { day: 'month', months: 'named', part: 'end' },
    },
    {
      says: '(a |para )?mediados (de |del mes de )?{m}( de {y}| {y})?',
      means: { day: 'month', months: 'named', part: 'middle' },
    },
    {
      says: '(a )?(principios|primeros|comienzos|inicios) (de |del mes de )?{m}( de {y}| {y})?',
      means: { day: 'month', months: 'named', part: 'start' },
    },
    {
      says: '(en|durante|en el mes de|durante el mes de) {m}( de {y}| {y})?',
      means: { day: 'month', months: 'named', part: 'end' },
    },
    {
      says: '(a )?(fin|final|finales) (de|del) trimestre',
      means: { day: 'period', of: 'quarter', ahead: 0 },
    },
    { says: '(a )?(fin|final|finales) (de|del|de este) año', means: { day: 'period', of: 'year', ahead: 0 } },
    {
      says: '(a|al|en|en la fecha de|a su|en su fecha de|a la fecha de|en su) ?vencimiento|cuando (venzan|venza|vence|vencen)|a su debido vencimiento',
      means: { day: 'item', base: 'due' },
    },
    {
      says: '(a )?{n} {u} (después )?(del|desde el|tras el|desde la fecha de) vencimiento',
      means: { day: 'item', base: 'due' },
    },
    {
      says: '(a )?{n} {u},? (fecha (de )?factura|desde (la )?(fecha de )?(factura|emisión)|de la fecha de factura|después de la fecha de (factura|emisión)|tras la fecha de factura|f\\.?f\\.?)',
      means: { day: 'item', base: 'issue' },
    },
    {
      says: '(a )?{n} {u},? (a )?(fin|final) (de|del) mes',
      means: { day: 'item', base: 'issue', isEndOfMonth: true },
    },
    {
      says: '(en |dentro de )?{n} {u} (desde|tras|después de) (la |su )?(recepción|entrega)',
      means: { day: 'none' },
    },
    { says: '(a|plazo de|pago a|condiciones de) {n} {u}( netos)?|{n} {u} netos', means: { day: 'none' } },
    {
      says: '(desde hace|durante|llevamos|llevan) (más de )?{n} {u}|(los|las) últim(os|as) {n} {u}',
      means: { day: 'none' },
    },
    { says: '24/7|24 ?h', means: { day: 'none' } },
    { says: '(buen|feliz|buena) (fin de semana|finde|semana|día|{w})', means: { day: 'none' } },
    { says: '(el )?{o} {w} de {m}( de {y}| {y})?', means: { day: 'weekday in month', months: 'named' } },
    { says: '(el )?{o} {w} (de|del|de este) mes', means: { day: 'weekday in month', months: 0 } },
    {
      says: '(el )?{o} {w} del (próximo mes|mes que viene|mes próximo)',
      means: { day: 'weekday in month', months: 1 },
    },
  ],
  laterRules: [
    { says: '(en )?(ese (mismo )?|el mismo )día', means: { day: 'same day' } },
    {
      says: '(el )?(próximo {w}|{w} (que viene|próximo))',
      means: { day: 'weekday after that', ifSame: true },
    },
    {
      says: '((el|al) )?{w} (siguiente|posterior)|((el|al) )?siguiente {w}',
      means: { day: 'weekday after that' },
    },
    { says: '(en |a )?la (semana siguiente|siguiente semana)', means: { day: 'after that', weeks: 1 } },
    { says: '(cada|todos los) {w} (durante|por) {n} {u}', means: { day: 'every' } },
  ],
};
