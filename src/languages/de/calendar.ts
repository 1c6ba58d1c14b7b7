import type { Calendar } from '../shape/calendar.ts';

export const calendar: Calendar = {
  months: [
    'januar|jänner|jan',
    'februar|feber|feb',
    'märz|mrz',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sept|sep',
    'oktober|okt',
    'november|nov',
    'dezember|dez',
  ],
  weekdays: [
    'montag|montags',
    'dienstag',
    'mittwoch',
    'donnerstag',
    'freitag',
    'samstag|sonnabend',
    'sonntag',
  ],
  shortWeekdays: ['mo', 'di', 'mi', 'do', 'fr', 'sa', ''],
  daySuffixes: '\\.|ten|te|er',
  dayWords: { ersten: 1, zweiten: 2, dritten: 3, fünften: 5, zehnten: 10, fünfzehnten: 15, zwanzigsten: 20 },
  ordinals: { erster: 1, ersten: 1, zweiten: 2, dritten: 3, vierten: 4, letzten: -1, letzter: -1 },
  counts: {
    ein: 1,
    einem: 1,
    einer: 1,
    eine: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    zwölf: 12,
    vierzehn: 14,
    fünfzehn: 15,
    zwanzig: 20,
    dreißig: 30,
    'ein paar': 3,
    sechzig: 60,
  },
  units: {
    days: 'tagen?|kalendertagen?|tg',
    workingDays: 'werktagen?|arbeitstagen?|bankarbeitstagen?|banktagen?',
    weeks: 'wochen?|wo',
    months: 'monat|monate|monaten|monats',
  },
  before:
    'am|bis|bis zum|bis spätestens|spätestens|spätestens am|zum|vom|ab|ab dem|seit|per|den|dem|der|vor dem|nach dem|um den|gegen|datum|vom|nächsten|kommenden|diesen|letzten|für|wert|valuta|fällig|bezahlt|überwiesen|zahlung|überweisung',
  of: 'der|den|dem|am|des|vom|zum',
  until: 'bis|bis zum|oder|bzw\\.?|und spätestens|bis spätestens',
  notAfter:
    'mahnung(en)?|rechnung(en)?|werktag(en?)?|arbeitstag(en?)?|bankarbeitstag(en?)?|banktag(en?)?|rate|raten|mal|uhr|stück|stk|lieferung(en)?|erinnerung|zahlungserinnerung|position(en)?|pos|woche|wochen|monat|monate|quartal|jahr|stock|etage|prozent|%|eur|euro|tage|tagen|std|stunden|paletten|kartons|anfrage|mail|schreiben|anlauf|quartals|og|bestellung|versuch|platz|teil|abschlag|abschlagszahlung|kg|m',
  titles: 'herr|herrn|frau|fr|hr|dr',
  rules: [
    { says: '((am|zum|bis zum|vom|den|bis) )?{from}{d} ?{m}(~{y})?', means: { day: 'date' } },
    { says: '{d}[-/]{m}[-/ ]{y}', means: { day: 'date' } },
    {
      says: '(am|zum|bis zum|vom|den|bis|ab dem|spätestens am|ab|bis spätestens|spätestens zum|um den) {from}{d}',
      means: { day: 'of-month' },
    },
    {
      says: '((am|zum|bis zum|bis) )?{d} (d\\. ?m\\.?|dieses monats|diesen monats|des laufenden monats|des monats|lfd\\. monats|lfd\\.? m\\.?)',
      means: { day: 'of-month', months: 0 },
    },
    {
      says: '((am|zum|bis zum|bis) )?{d} (n\\. ?m\\.?|(des )?(nächsten|kommenden|folgenden) monats|des folgemonats|nächsten monat)',
      means: { day: 'of-month', months: 1 },
    },
    { says: '{weekday}( ?(früh|morgen|vormittag|mittag|nachmittag|abend))?', means: { day: 'weekday' } },
    { says: '(am|bis|diesen|ab|spätestens|bis spätestens|bis zum) {w}', means: { day: 'weekday' } },
    {
      says: '((am|bis|bis zum) )?(nächsten|nächster|kommenden|kommender|diesen) {w}',
      means: { day: 'weekday', aim: 'future' },
    },
    { says: '((am|vom|seit) )?(letzten|vergangenen|vorigen) {w}', means: { day: 'weekday', aim: 'past' } },
    { says: '{w} in einer woche', means: { day: 'weekday', weeks: 1, aim: 'future' } },
    { says: '{w} in (14 tagen|zwei wochen)', means: { day: 'weekday', weeks: 2, aim: 'future' } },
    {
      says: '(soeben|gerade eben|eben gerade)|heute( (noch|früh|morgen|vormittag|mittag|nachmittag|abend))?|noch heute|am heutigen tag(e)?|taggleich|mit heutigem datum|im laufe des (heutigen )?tages',
      means: { day: 'shift', days: 0 },
    },
    {
      says: 'morgen( (früh|vormittag|mittag|nachmittag|abend))?|am morgigen tag',
      means: { day: 'shift', days: 1 },
    },
    {
      says: '(guten|gute|schönen|einen schönen|am|heute|gestern|jeden|dieser|diesen) morgen',
      means: { day: 'none' },
    },
    { says: 'übermorgen', means: { day: 'shift', days: 2 } },
    {
      says: 'gestern( (früh|morgen|vormittag|mittag|nachmittag|abend))?|am gestrigen tag(e)?',
      means: { day: 'shift', days: -1 },
    },
    { says: 'vorgestern', means: { day: 'shift', days: -2 } },
    { says: 'heute morgen', means: { day: 'shift', days: 0 } },
    {
      says: '(innerhalb von|innerhalb der nächsten|innerhalb|binnen|in|in etwa|in ca\\.?|in den nächsten|in den kommenden|in spätestens|spätestens in|die nächsten) {n} {u}',
      means: { day: 'within' },
    },
    { says: '(in )?14 tagen?', means: { day: 'shift', days: 14 } },
    {
      says: '(der |die |unsere |unserer |meine |meiner )?heutige(n|r)?(?= (überweisung|zahlung|zahllauf|zahlungslauf|lauf))',
      means: { day: 'shift', days: 0 },
    },
    { says: 'heute in (einer woche|acht tagen|8 tagen)', means: { day: 'shift', days: 7 } },
    { says: 'heute in (zwei wochen|vierzehn tagen|14 tagen)', means: { day: 'shift', days: 14 } },
    { says: 'vor (etwa |ca\\.? |rund |genau )?{n} {u}', means: { day: 'ago' } },
    { says: '{n} {u} (danach|später|darauf)', means: { day: 'after that' } },
    {
      says: '(zu )?(anfang|beginn|gleich anfang) (der )?(nächster|nächsten|kommender|kommenden) woche|(gleich )?nach dem wochenende',
      means: { day: 'week', weeks: 1, part: 'start' },
    },
    {
      says: 'mitte (der )?(nächster|nächsten|kommender|kommenden) woche',
      means: { day: 'week', weeks: 1, part: 'middle' },
    },
    {
      says: '((bis |zum )?ende (der )?|(im )?laufe? der |in der |im lauf der )?(nächste|nächster|nächsten|kommende|kommender|kommenden) woche',
      means: { day: 'week', weeks: 1, part: 'end' },
    },
    { says: 'übernächste(r|n)? woche', means: { day: 'week', weeks: 2, part: 'end' } },
    {
      says: '((bis |zum |gegen )?ende |(noch )?in |im laufe |im lauf |noch )?(diese|dieser|der laufenden|laufende|laufender) woche|im lauf(e)? der woche|unter der woche|((bis|zum|gegen|am) )?(ende der woche|wochenende)',
      means: { day: 'week', weeks: 0, part: 'end' },
    },
    {
      says: '(in der |ende )?(letzte|letzter|letzten|vorige|voriger|vorigen|vergangene|vergangener|vergangenen) woche',
      means: { day: 'week', weeks: -1, part: 'end' },
    },
    {
      says: '(in )?(der )?(kw|kalenderwoche|woche) ?{k}',
      means: { day: 'week', weeks: 'numbered', part: 'end' },
    },
    {
      says: '((bis |zum |bis zum |per |gegen )?(monatsende|monatsultimo|ultimo|ende (des|dieses|diesen|des laufenden) monats|ende des laufenden monats)|(noch )?(diesen|in diesem|im laufenden) monat|letzter tag des monats|im lauf(e)? des monats|(im |beim |mit dem )?ultimo ?(-)?lauf)',
      means: { day: 'month', months: 0, part: 'end' },
    },
    {
      says: '((zur|bis|zum) )?(monatsmitte|mitte (des|dieses|diesen) monats)',
      means: { day: 'month', months: 0, part: 'middle' },
    },
    {
      says: '((bis |zum )?ende |im laufe des |im )?(des )?(nächsten|nächster|kommenden|folgenden) monat(s)?|ende des folgemonats|im folgemonat',
      means: { day: 'month', months: 1, part: 'end' },
    },
    {
      says: '(zu |am |zum )?(anfang|beginn) (des )?(nächsten|kommenden|folgenden) monats|(am |zum )?(monatsanfang|monatsbeginn|monatsersten)',
      means: { day: 'month', months: 1, part: 'start' },
    },
    {
      says: 'mitte (des )?(nächsten|kommenden|folgenden) monats',
      means: { day: 'month', months: 1, part: 'middle' },
    },
    {
      says: '(ende |im )?(des )?(letzten|letzter|vorigen|vergangenen) monat(s)?',
      means: { day: 'month', months: -1, part: 'end' },
    },
    {
      says: '((am|zum|bis zum) )?letzte(n|r)? (werktag|arbeitstag|bankarbeitstag|banktag) (des|dieses|diesen|im) monat(s)?',
      means: { day: 'month', months: 0, part: 'working end' },
    },
    {
      says: '((am|zum|bis zum) )?letzte(n|r)? (werktag|arbeitstag|bankarbeitstag|banktag) (des )?(nächsten|kommenden) monats',
      means: { day: 'month', months: 1, part: 'working end' },
    },
    {
      says: '((am|zum|bis zum) )?letzte(n|r)? (werktag|arbeitstag|bankarbeitstag|banktag) (im |des )?{m}( {y})?',
      means: { day: 'month', months: 'named', part: 'working end' },
    },
    {
      says: '((bis|zum|bis zum|per|gegen) )?(ende|ende des monats|ultimo) {m}( {y})?',
      means: { day: 'month', months: 'named', part: 'end' },
    },
    {
      says: '((bis|zum) )?(mitte|(in )?(der )?erste(n)? hälfte (im|des)) {m}( {y})?',
      means: { day: 'month', months: 'named', part: 'middle' },
    },
    {
      says: '((bis|zu) )?(anfang|beginn|(in )?(der )?erste(n)? woche (im|des)|(in )?(den )?ersten tagen (im|des)) {m}( {y})?',
      means: { day: 'month', months: 'named', part: 'start' },
    },
    {
      says: '(im|im laufe des|bis|noch im|im monat) {m}( {y})?',
      means: { day: 'month', months: 'named', part: 'end' },
    },
    {
      says: '(zum |bis )?(quartalsende|ende (des|dieses) quartals)',
      means: { day: 'period', of: 'quarter', ahead: 0 },
    },
    {
      says: '(zum |bis |bis zum )?(jahresende|ende (des|dieses) jahres)',
      means: { day: 'period', of: 'year', ahead: 0 },
    },
    {
      says: '((bei|zur|zum|nach) (jeweiliger |jeweiligen )?(fälligkeit|fälligkeitstermin|fälligkeitsdatum|fälligkeitstag))|termingerecht|fristgerecht|(wenn|sobald) (sie|diese|die rechnung|es) fällig (ist|sind|wird|werden)',
      means: { day: 'item', base: 'due' },
    },
    {
      says: '{n} {u} nach (der )?(fälligkeit|fälligkeitsdatum|fälligkeitstermin)',
      means: { day: 'item', base: 'due' },
    },
    {
      says: '(innerhalb von |binnen )?{n} {u} (nach|ab|seit) (der |dem )?(rechnungsdatum|rechnungsstellung|rechnung|ausstellungsdatum)',
      means: { day: 'item', base: 'issue' },
    },
    {
      says: '(mit )?{n} {u},? (netto )?(zum |bis |auf )?(monatsende|ende des monats|ultimo)',
      means: { day: 'item', base: 'issue', isEndOfMonth: true },
    },
    {
      says: '(innerhalb von |binnen )?{n} {u} (nach|ab) (dem |der )?(erhalt|eingang|lieferung|wareneingang|rechnungserhalt|rechnungseingang)',
      means: { day: 'none' },
    },
    {
      says: '{n} {u} (netto|ziel|zahlungsziel|rein netto)|(zahlungsziel|netto|zahlbar|zahlungsziel von) {n} {u}',
      means: { day: 'none' },
    },
    { says: '(seit|während|über|für) {n} {u}|(die|der|den) letzten {n} {u}', means: { day: 'none' } },
    { says: '24/7|(rund um die uhr)', means: { day: 'none' } },
    {
      says: '(ein )?(schönes|gutes|angenehmes|erholsames) (wochenende|restliche woche)|(eine |einen )?(schöne|gute|angenehme|schönen|guten|angenehmen) (restwoche|woche|start in die woche|wochenstart|wochenausklang|{w})|(start in|in) die (neue )?woche',
      means: { day: 'none' },
    },
    {
      says: '(am |den |zum )?{o} {w} (im |des )?{m}( {y})?',
      means: { day: 'weekday in month', months: 'named' },
    },
    {
      says: '(am |den |zum )?{o} {w} (im|des|in diesem|dieses) monats?',
      means: { day: 'weekday in month', months: 0 },
    },
    {
      says: '(am |den |zum )?{o} {w} (im|des) (nächsten|kommenden) monats?',
      means: { day: 'weekday in month', months: 1 },
    },
    { says: '((bis|zur) )?(wochenmitte|mitte der woche)', means: { day: 'week', weeks: 0, part: 'middle' } },
    {
      says: '(in )?(der )?{k}\\. ?(kw|kalenderwoche|woche)',
      means: { day: 'week', weeks: 'numbered', part: 'end' },
    },
    {
      says: '(in )?(der )?woche (vom|ab|ab dem) {d}( ?{m})?',
      means: { day: 'week', weeks: 'dated', part: 'end' },
    },
    {
      says: '(zum |am )?(nächsten|kommenden) monatsersten|zum ersten des (nächsten|kommenden|folgenden) monats',
      means: { day: 'month', months: 1, part: 'start' },
    },
  ],
  laterRules: [
    {
      says: '(an )?(genau )?(dem|diesem|dem selben|demselben) tag|am (selben|gleichen) tag',
      means: { day: 'same day' },
    },
    {
      says: '(am |den )?(nächsten|kommenden|übernächsten) {w}',
      means: { day: 'weekday after that', ifSame: true },
    },
    { says: '{w} in (acht|8) tagen|{w} über acht tage', means: { day: 'weekday', weeks: 1, aim: 'future' } },
    {
      says: '((am|den|der) )?{w} (darauf|danach|drauf)|((am|den|der) )?(darauf ?)?folgenden {w}',
      means: { day: 'weekday after that' },
    },
    {
      says: '(in der |die )?woche (darauf|danach|drauf)|(in der |die )?(darauf)?folgenden? woche',
      means: { day: 'after that', weeks: 1 },
    },
    {
      says: '{n} {u} lang (jeden|immer (am )?) ?{w}|jeden {w} (für |über )?{n} {u}( lang)?',
      means: { day: 'every' },
    },
  ],
};
