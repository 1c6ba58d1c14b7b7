import type { Calendar } from '../shape/calendar.ts';

export const calendar: Calendar = {
  months: [
    'gennaio|genn|gen',
    'febbraio|febbr|feb',
    'marzo|mar',
    'aprile|apr',
    'maggio|mag',
    'giugno|giu',
    'luglio|lug',
    'agosto|ago',
    'settembre|sett',
    'ottobre|ott',
    'novembre|nov',
    'dicembre|dic',
  ],
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  shortWeekdays: ['lun', 'mar', 'mer', 'gio', 'ven', 'sab', 'dom'],
  daySuffixes: '°|º|mo',
  dayWords: { primo: 1 },
  ordinals: { primo: 1, secondo: 2, terzo: 3, quarto: 4, ultimo: -1, prima: 1, ultima: -1 },
  counts: {
    un: 1,
    uno: 1,
    una: 1,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    quindici: 15,
    venti: 20,
    trenta: 30,
    'un paio di': 2,
    'una decina di': 10,
    sessanta: 60,
  },
  units: {
    days: 'giorn(o|i)( solari)?|gg\\.?',
    workingDays: 'giorn(o|i) lavorativ(o|i)|gg\\.? lavorativi',
    weeks: 'settiman(a|e)',
    months: 'mes(e|i)',
  },
  before:
    "il|l'|lo|al|all'|dal|dall'|del|dell'|entro il|entro|entro l'|per il|prima del|dopo il|fino al|in data|data|del giorno|il giorno|giorno|valuta|scadenza|questo|prossimo|pagato|pagata|bonifico|saldata|saldato",
  of: "il|l'|del|dell'|di|della|al",
  until: 'al|a|fino al|o|o il|oppure|e al più tardi il',
  notAfter:
    'giorni|gg|fattur(a|e)|volt(a|e)|ordin(e|i)|consegn(a|e)|sollecit(o|i)|rat(a|e)|pezzi|colli|cartoni|ore|h|euro|eur|%|per cento|mesi|settiman(a|e)|posizion(e|i)|righ(e|a)|trimestre|piano|mail|articoli|bancali|kg|richiest(a|e)|unità',
  titles: 'sig|signor|sig\\.ra|signora|dott|dott\\.ssa|ing|rag|avv|geom',
  rules: [
    { says: "((il|l'|lo) ?)?{from}{d}( di |~){m}((,| del|~)? ?{y})?", means: { day: 'date' } },
    {
      says: '(il|al|dal|del|entro il|per il|prima del|il giorno|giorno|il prossimo) {from}{d}',
      means: { day: 'of-month' },
    },
    { says: "(l'|all'|dall'|dell'|entro l') ?{d}", means: { day: 'of-month' } },
    {
      says: "((il|l'|al|entro il) ?)?{d} (corrente( mese)?|c\\.? ?m\\.?|del (mese )?corrente( mese)?|di questo mese|p\\.? ?v\\.?)",
      means: { day: 'of-month', months: 0 },
    },
    {
      says: "((il|l'|al|entro il) ?)?{d} (del (mese prossimo|prossimo mese)|p\\.? ?m\\.?)",
      means: { day: 'of-month', months: 1 },
    },
    { says: '{weekday}', means: { day: 'weekday' } },
    { says: '(entro|il|di|per|entro il|questo) {weekday}', means: { day: 'weekday' } },
    {
      says: '((il|entro) )?(prossimo|prossima) {w}|((il|entro|entro il) )?{weekday}',
      means: { day: 'weekday' },
    },
    { says: '{w} (prossimo|prossima|p\\.v\\.|che viene)', means: { day: 'weekday', aim: 'future' } },
    { says: '{w} (scorso|scorsa|u\\.s\\.|passato)', means: { day: 'weekday', aim: 'past' } },
    { says: '(lo )?(scorso|la scorsa|scorsa) {w}', means: { day: 'weekday', aim: 'past' } },
    { says: '{w} (fra|tra) una settimana', means: { day: 'weekday', weeks: 1, aim: 'future' } },
    {
      says: 'oggi( stesso| pomeriggio)?|proprio ora|poco fa|in (data odierna|giornata)|(questa (mattina|sera)|stamattina|stasera|questo pomeriggio)|entro (oggi|sera|la giornata)|in data di oggi',
      means: { day: 'shift', days: 0 },
    },
    { says: 'domani( (mattina|pomeriggio|sera|stesso))?', means: { day: 'shift', days: 1 } },
    { says: 'dopodomani|dopo domani', means: { day: 'shift', days: 2 } },
    { says: 'ieri( (mattina|pomeriggio|sera))?', means: { day: 'shift', days: -1 } },
    { says: "l'altro ieri|l'altroieri|avantieri|ieri l'altro", means: { day: 'shift', days: -2 } },
    {
      says: "(entro|tra|fra|in|nel giro di|nei prossimi|nelle prossime|entro i prossimi|entro le prossime|entro circa|tra circa|entro massimo|nell'arco di|entro un termine di) {n} {u}",
      means: { day: 'within' },
    },
    { says: '(nei|i|entro i|nelle|le) prossim(i|e) {n} {u}', means: { day: 'within' } },
    { says: '(entro|tra|fra) (una )?quindicina( di giorni)?', means: { day: 'shift', days: 15 } },
    { says: 'entro (le )?24 ?(h|ore)', means: { day: 'shift', days: 1 } },
    { says: 'entro (le )?48 ?(h|ore)', means: { day: 'shift', days: 2 } },
    { says: '{n} {u} (fa|addietro|or sono)', means: { day: 'ago' } },
    { says: '{n} {u} (dopo|più tardi)', means: { day: 'after that' } },
    {
      says: "((a |ad |all'|entro l')?inizio |(ai )?primi (giorni )?)(della |di )?(prossima settimana|settimana prossima|settimana)",
      means: { day: 'week', weeks: 1, part: 'start' },
    },
    {
      says: '(a )?metà (della )?(prossima settimana|settimana prossima)',
      means: { day: 'week', weeks: 1, part: 'middle' },
    },
    {
      says: '((entro )?(la )?fine )?(la |della |nella |entro la |nel corso della |in )?(prossima settimana|settimana (prossima|entrante|che viene|successiva))',
      means: { day: 'week', weeks: 1, part: 'end' },
    },
    {
      says: '((entro |a )?(la )?fine (di )?|entro |nel corso di |in )?(questa settimana|la settimana in corso|la settimana corrente|settimana corrente)|(entro (la )?|a |per la )?fine (della )?settimana',
      means: { day: 'week', weeks: 0, part: 'end' },
    },
    {
      says: '(la )?(settimana (scorsa|passata|precedente)|scorsa settimana)',
      means: { day: 'week', weeks: -1, part: 'end' },
    },
    {
      says: '(la )?(settimana|sett\\.?|kw) (n\\.? ?|numero )?{k}',
      means: { day: 'week', weeks: 'numbered', part: 'end' },
    },
    {
      says: "((entro |per |a )?(la )?fine (del |di questo |di )?mese( corrente| in corso)?|a fine mese|fine mese|(in |entro |nel corso di )?questo mese|(entro |nel corso del |entro il )?(mese corrente|corrente mese|mese in corso|presente mese)|(l'|entro l')ultimo giorno del mese)",
      means: { day: 'month', months: 0, part: 'end' },
    },
    {
      says: '(a |per |entro )?metà (del |di questo )?mese',
      means: { day: 'month', months: 0, part: 'middle' },
    },
    {
      says: '((entro |a )?(la )?fine (del )?|entro il |nel |il )?(prossimo mese|mese (prossimo|successivo|entrante|che viene))',
      means: { day: 'month', months: 1, part: 'end' },
    },
    {
      says: "((a |ad |all'|entro l')?inizio |(ai |nei )?primi (giorni )?)(del |di )?(mese( prossimo)?|prossimo mese)",
      means: { day: 'month', months: 1, part: 'start' },
    },
    {
      says: '(a )?metà (del )?(prossimo mese|mese prossimo)',
      means: { day: 'month', months: 1, part: 'middle' },
    },
    {
      says: '((a )?(la )?fine (del |dello )?|il |lo )?(mese (scorso|passato|precedente)|scorso mese)',
      means: { day: 'month', months: -1, part: 'end' },
    },
    {
      says: "(entro )?(l')?ultimo giorno lavorativo (del|di questo) mese",
      means: { day: 'month', months: 0, part: 'working end' },
    },
    {
      says: "(entro )?(l')?ultimo giorno lavorativo del (mese prossimo|prossimo mese)",
      means: { day: 'month', months: 1, part: 'working end' },
    },
    {
      says: "(entro )?(l')?ultimo giorno lavorativo di {m}( {y})?",
      means: { day: 'month', months: 'named', part: 'working end' },
    },
    {
      says: '(entro |per |a )?(la )?fine (di |del mese di )?{m}( {y})?',
      means: { day: 'month', months: 'named', part: 'end' },
    },
    {
      says: '(a |per |entro )?metà (di )?{m}( {y})?',
      means: { day: 'month', months: 'named', part: 'middle' },
    },
    {
      says: "((a |ad |all'|entro l')?inizio|(ai |nei )?primi( giorni)?) (di |del mese di )?{m}( {y})?",
      means: { day: 'month', months: 'named', part: 'start' },
    },
    {
      says: '(in|a|ad|nel mese di|entro|entro il mese di|nel corso di) {m}( {y})?',
      means: { day: 'month', months: 'named', part: 'end' },
    },
    { says: '(entro |a )?(la )?fine (del )?trimestre', means: { day: 'period', of: 'quarter', ahead: 0 } },
    {
      says: "(entro |a )?(la )?(fine (dell'|d')? ?anno)",
      means: { day: 'period', of: 'year', ahead: 0 },
    },
    {
      says: '(a|alla|alle|entro la|in|rispettando la|alla data di|alla relativa|alla loro|alla sua) (scadenza|scadenze)( naturale)?|quando (scade|scadono|scadrà|scadranno)',
      means: { day: 'item', base: 'due' },
    },
    { says: '(a )?{n} {u} (dopo|dalla) (la )?(data di )?scadenza', means: { day: 'item', base: 'due' } },
    {
      says: "(a )?{n} {u},? (data fattura|d\\.?f\\.?|dalla (data (della )?)?fattura|dopo la data (della )?fattura|dall'emissione|dalla data di emissione)",
      means: { day: 'item', base: 'issue' },
    },
    {
      says: '(a )?{n} {u},? (data fattura |d\\.?f\\.? )?(f\\.?m\\.?|fine mese)',
      means: { day: 'item', base: 'issue', isEndOfMonth: true },
    },
    {
      says: '(entro )?{n} {u} (dal|dalla|dopo il|dopo la) (ricevimento|ricezione|consegna)',
      means: { day: 'none' },
    },
    { says: '(a|pagamento a|termini|condizioni) {n} {u}( netti)?|{n} {u} netti', means: { day: 'none' } },
    { says: '(da|per|da oltre) {n} {u}|(gli|negli|nelle) ultim(i|e) {n} {u}', means: { day: 'none' } },
    { says: '24/7|24 ?h', means: { day: 'none' } },
    {
      says: '(buon|buona|buono|felice) (fine settimana|weekend|week-end|settimana|giornata|lavoro|{w})',
      means: { day: 'none' },
    },
    { says: "(il |la |l')?{o} {w} (di |d')?{m}( {y})?", means: { day: 'weekday in month', months: 'named' } },
    { says: "(il |la |l')?{o} {w} (del|di questo) mese", means: { day: 'weekday in month', months: 0 } },
    {
      says: "(il |la |l')?{o} {w} del (prossimo mese|mese prossimo)",
      means: { day: 'weekday in month', months: 1 },
    },
  ],
  laterRules: [
    {
      says: '(in )?(quel giorno( stesso)?|lo stesso giorno|quello stesso giorno|quella data)',
      means: { day: 'same day' },
    },
    { says: '(il )?(prossimo {w}|{w} prossimo)', means: { day: 'weekday after that', ifSame: true } },
    { says: '((il|la) )?{w} (dopo|successiv[oa]|seguente)', means: { day: 'weekday after that' } },
    { says: '(la )?settimana (dopo|successiva|seguente)', means: { day: 'after that', weeks: 1 } },
    { says: '(ogni|tutti i) {w} per {n} {u}', means: { day: 'every' } },
  ],
};
