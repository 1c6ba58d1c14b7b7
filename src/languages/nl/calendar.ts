import type { Calendar } from '../shape/calendar.ts';

export const calendar: Calendar = {
  months: [
    'januari|jan',
    'februari|feb|febr',
    'maart|mrt',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'augustus|aug',
    'september|sept|sep',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  shortWeekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  daySuffixes: 'ste|de|e',
  dayWords: { eerste: 1, vijftiende: 15 },
  ordinals: { eerste: 1, '1e': 1, tweede: 2, '2e': 2, derde: 3, '3e': 3, vierde: 4, laatste: -1 },
  counts: {
    een: 1,
    één: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    twaalf: 12,
    veertien: 14,
    vijftien: 15,
    twintig: 20,
    dertig: 30,
    'een paar': 3,
    zestig: 60,
  },
  units: {
    days: 'dag|dagen|kalenderdagen|dgn',
    workingDays: 'werkdag|werkdagen|bankdag|bankdagen',
    weeks: 'week|weken|wk',
    months: 'maand|maanden|mnd',
  },
  before:
    'op|tot|tot en met|t/m|voor|vóór|uiterlijk|uiterlijk op|per|van|vanaf|sinds|d\\.d\\.?|dd\\.?|datum|aanstaande|komende|deze|vorige|rond|tegen|na|de|valuta|vervaldatum|betaald|betaling|overgemaakt',
  of: 'de|van|van de|op|d\\.d\\.?|den|in',
  until: 'tot|tot en met|t/m|of|of uiterlijk|en uiterlijk',
  notAfter:
    'dagen|facturen|factuur|keer|bestelling(en)?|order(s)?|levering(en)?|herinnering(en)?|aanmaning(en)?|stuks?|dozen|pallets?|uur|u|euro|eur|%|procent|maand(en)?|week|weken|termijn(en)?|regel(s)?|kwartaal|verdieping|mail(s)?|artikel(en)?|kg|verzoek(en)?|dag|deel|betaling(en)?|x|etage',
  titles: 'dhr|de heer|mevr|mevrouw|mw|dr|ir|ing|drs',
  rules: [
    { says: '((op|per|tot|voor|uiterlijk|de) )?{from}{d}~{m}(~{y})?', means: { day: 'date' } },
    { says: 'de {from}{nth}', means: { day: 'of-month' } },
    {
      says: '(op|per|tot|tot de|voor|vóór|vóór de|op de|voor de|uiterlijk|uiterlijk op|uiterlijk de|rond de|rond|vanaf|tegen de) {from}{d}',
      means: { day: 'of-month' },
    },
    {
      says: '((op|per|uiterlijk|de|op de) )?{d} (dezer|van deze maand|deze maand|van de lopende maand)',
      means: { day: 'of-month', months: 0 },
    },
    {
      says: '((op|per|uiterlijk|de|op de) )?{d} (van (de )?(volgende|komende) maand|volgende maand)',
      means: { day: 'of-month', months: 1 },
    },
    {
      says: '{weekday}((morgen|middag|ochtend|avond))?( a\\.?s\\.?| aanstaande)?',
      means: { day: 'weekday' },
    },
    { says: '(op|voor|vóór|uiterlijk|tot|deze|uiterlijk op) {w}', means: { day: 'weekday' } },
    {
      says: '(op )?(aanstaande|komende|volgende|eerstvolgende) {w}',
      means: { day: 'weekday', aim: 'future' },
    },
    { says: '{w} (aanstaande|a\\.s\\.)', means: { day: 'weekday', aim: 'future' } },
    { says: '(op )?(afgelopen|vorige|laatste|jl\\.?) {w}', means: { day: 'weekday', aim: 'past' } },
    { says: '{w} (jl\\.?|j\\.l\\.?|jongstleden)', means: { day: 'weekday', aim: 'past' } },
    { says: '{w} over een week', means: { day: 'weekday', weeks: 1, aim: 'future' } },
    {
      says: 'vandaag( nog)?|zojuist|zonet|daarnet|heden|vanochtend|vanmorgen|vanmiddag|vanavond|nog vandaag|in de loop van de dag',
      means: { day: 'shift', days: 0 },
    },
    {
      says: 'morgen(ochtend|middag|avond|vroeg)?( (vroeg|ochtend|middag))?',
      means: { day: 'shift', days: 1 },
    },
    { says: "(goede|goeden|een goede|fijne|'s) ?morgen", means: { day: 'none' } },
    { says: 'overmorgen', means: { day: 'shift', days: 2 } },
    { says: 'gisteren(ochtend|middag|avond)?|gister(en)?|gisteravond', means: { day: 'shift', days: -1 } },
    { says: 'eergisteren', means: { day: 'shift', days: -2 } },
    {
      says: '(binnen|over|in|binnen een termijn van|binnen maximaal|over ongeveer|over circa|binnen nu en|binnen ca\\.?|de komende|in de komende|binnen de komende) {n} {u}',
      means: { day: 'within' },
    },
    { says: '{n} {u} (geleden|terug)', means: { day: 'ago' } },
    { says: '{n} {u} (daarna|later|erna|nadien)', means: { day: 'after that' } },
    {
      says: '(begin|aan het begin van|in het begin van) (van )?(volgende|de komende|komende) week',
      means: { day: 'week', weeks: 1, part: 'start' },
    },
    {
      says: '(midden|halverwege) (van )?(volgende|komende) week',
      means: { day: 'week', weeks: 1, part: 'middle' },
    },
    {
      says: '((eind|einde|aan het eind van|in de loop van|loop van) (van )?)?(de )?(volgende|komende|aankomende) week',
      means: { day: 'week', weeks: 1, part: 'end' },
    },
    { says: 'over (twee weken|een week of twee)', means: { day: 'shift', days: 14 } },
    {
      says: '((eind|einde|in de loop van|nog|later) (van )?)?(deze|de lopende) week|(eind|einde|aan het eind) (van )?(de |deze )?week|(voor |in )?het weekend',
      means: { day: 'week', weeks: 0, part: 'end' },
    },
    { says: '(de )?(vorige|afgelopen|verleden) week', means: { day: 'week', weeks: -1, part: 'end' } },
    {
      says: '(in )?(week|wk|kw|weeknummer|weeknr) ?(nr\\.? ?)?{k}',
      means: { day: 'week', weeks: 'numbered', part: 'end' },
    },
    {
      says: '((aan het |tegen het |voor het |voor |per |tegen )?(einde?|ultimo) (van )?(de |deze |v\\.d\\. )?maand|deze maand( nog)?|nog deze maand|maandeinde|ultimo|eind v/d maand|(op )?de laatste dag van de maand)',
      means: { day: 'month', months: 0, part: 'end' },
    },
    {
      says: '(midden|half|halverwege|medio) (van )?(de |deze )?maand',
      means: { day: 'month', months: 0, part: 'middle' },
    },
    {
      says: '((aan het )?(eind|einde) (van )?|in de loop van )?(de )?(volgende|komende) maand',
      means: { day: 'month', months: 1, part: 'end' },
    },
    {
      says: '((aan het |in het )?begin (van )?)(de )?((volgende|komende) )?maand',
      means: { day: 'month', months: 1, part: 'start' },
    },
    {
      says: '(midden|half|halverwege|medio) (van )?(volgende|komende) maand',
      means: { day: 'month', months: 1, part: 'middle' },
    },
    {
      says: '((eind|einde) (van )?)?(de )?(vorige|afgelopen|verleden) maand',
      means: { day: 'month', months: -1, part: 'end' },
    },
    {
      says: '((op|uiterlijk) )?(de )?laatste (werkdag|bankdag) (van|in) (de|deze) maand',
      means: { day: 'month', months: 0, part: 'working end' },
    },
    {
      says: '((op|uiterlijk) )?(de )?laatste (werkdag|bankdag) van (de )?(volgende|komende) maand',
      means: { day: 'month', months: 1, part: 'working end' },
    },
    {
      says: '((op|uiterlijk) )?(de )?laatste (werkdag|bankdag) (van|in) {m}( {y})?',
      means: { day: 'month', months: 'named', part: 'working end' },
    },
    {
      says: '((per|voor|tegen) )?(eind|einde|ultimo) (van )?{m}( {y})?',
      means: { day: 'month', months: 'named', part: 'end' },
    },
    {
      says: '((per) )?(half|midden|medio|halverwege) {m}( {y})?',
      means: { day: 'month', months: 'named', part: 'middle' },
    },
    {
      says: '(begin|aan het begin van|begin van) {m}( {y})?',
      means: { day: 'month', months: 'named', part: 'start' },
    },
    {
      says: '(in|in de loop van|gedurende|nog in|voor) {m}( {y})?',
      means: { day: 'month', months: 'named', part: 'end' },
    },
    {
      says: '(aan het )?(eind|einde) (van )?(het |dit )?kwartaal',
      means: { day: 'period', of: 'quarter', ahead: 0 },
    },
    {
      says: '(aan het )?(eind|einde) (van )?(het |dit )?jaar',
      means: { day: 'period', of: 'year', ahead: 0 },
    },
    {
      says: '(op|bij|per|voor) (de |haar |hun |elke |hun respectievelijke )?(vervaldatum|vervaldag|vervaldata)|(wanneer|als|zodra) (ze|deze|hij|zij|de factuur|de facturen) (vervalt|vervallen)',
      means: { day: 'item', base: 'due' },
    },
    { says: '{n} {u} na (de )?(vervaldatum|vervaldag)', means: { day: 'item', base: 'due' } },
    {
      says: '(binnen )?{n} {u} (na|vanaf) (de )?(factuurdatum|facturatie|factuur)',
      means: { day: 'item', base: 'issue' },
    },
    {
      says: '{n} {u},? (netto )?(einde?|na einde) (van de )?maand',
      means: { day: 'item', base: 'issue', isEndOfMonth: true },
    },
    { says: '(binnen )?{n} {u} na (de )?(ontvangst|levering)( van .{0,20})?', means: { day: 'none' } },
    {
      says: '{n} {u} netto|(betalingstermijn van|betaaltermijn van|netto|termijn van) {n} {u}',
      means: { day: 'none' },
    },
    {
      says: '(sinds|al|gedurende|al meer dan) {n} {u}|(de )?(afgelopen|laatste) {n} {u}',
      means: { day: 'none' },
    },
    { says: '24/7', means: { day: 'none' } },
    {
      says: '(fijn|goed|prettig|fijne|goede|prettige|leuk|mooi|een fijn|een fijne|een goede) (weekend|week|dag|{w})',
      means: { day: 'none' },
    },
    {
      says: '(op )?(de )?{o} {w} (van |in )?{m}( {y})?',
      means: { day: 'weekday in month', months: 'named' },
    },
    { says: '(op )?(de )?{o} {w} van (de|deze) maand', means: { day: 'weekday in month', months: 0 } },
    { says: '(op )?(de )?{o} {w} van (de )?volgende maand', means: { day: 'weekday in month', months: 1 } },
  ],
  laterRules: [
    { says: '(op )?(die(zelfde)?|dezelfde) dag', means: { day: 'same day' } },
    { says: '(de )?volgende {w}', means: { day: 'weekday after that', ifSame: true } },
    {
      says: '((op )?de )?{w} (daarna|daarop|erna|erop)|((op )?de )?daaropvolgende {w}',
      means: { day: 'weekday after that' },
    },
    {
      says: '(in )?de (week (daarna|daarop|erna|erop)|daaropvolgende week)',
      means: { day: 'after that', weeks: 1 },
    },
    {
      says: '{n} {u} lang (elke|iedere) {w}|(elke|iedere) {w} (gedurende )?{n} {u}( lang)?',
      means: { day: 'every' },
    },
  ],
};
