import type { ToneWords } from '../shape/tone-words.ts';

export const toneWords: ToneWords = {
  tones: [
    {
      score: -0.95,
      words: [
        'idiot~|trottel~|betrüger~|gauner~|halsabschneider~|verbrecher~|lügner~|abzocker~|saftladen|sauladen|schweinerei|deppen|pfeifen|clowns',
        'leck~ mich|scheiß~|verarsch~|zum teufel|rutschen sie|stecken sie sich',
      ],
    },
    {
      score: -0.85,
      words: [
        '(?:unfähig~|inkompetent~|frechheit|unverschämt~|dreist~|skandal~|skandalös|peinlich~|lächerlich~|schamlos~|kriminell~|erbärmlich~)',
        '(?:betrug|abzocke|nötigung|erpressung|wucher|schikane~|belästigung)',
        '(?:sie|ihre (?:leute|firma|mitarbeiter)) … (?:lügen|betrügen|belügen|verdummen)',
        '(?:können|kann) … (?:nicht (?:lesen|rechnen)|weder lesen)',
        'das werden sie (?:noch )?bereuen|sehen uns vor gericht',
      ],
      unless: [
        'betrugsverdacht|betrugsversuch|phishing',
        'peinlich für uns|mir … peinlich|uns … peinlich|peinlicherweise',
      ],
    },
    {
      score: -0.55,
      words: [
        '(?:geduld … (?:ende|erschöpft)|nase voll|es reicht|reicht es|schnauze voll|genug davon|langsam reicht|satt)',
        '(?:inakzeptabel|nicht (?:hinnehmbar|akzeptabel|nachvollziehbar warum)|unzumutbar|unmöglich~ zustand|unglaublich|absurd|ärgerlich~|zumutung|armutszeugnis|trauerspiel)',
        '(?:sehr|äußerst|mehr als|zutiefst|wirklich|ziemlich) (?:enttäuscht|verärgert|ungehalten|unzufrieden|genervt|befremdet)',
        '(?:hören|stellen) sie … auf|unterlassen sie',
      ],
      unless: ['reicht es (?:ihnen|wenn|aus)'],
    },
    {
      score: -0.45,
      words: [
        '(?:zum (?:dritten|vierten|fünften|wiederholten|x-?ten|letzten|zigsten|hundertsten)(?: mal)?|(?:dritte|vierte|fünfte|x-?te|zigste) (?:mal|mail|anfrage|mahnung|erinnerung))',
        '(?:wie (?:bereits|schon) (?:mehrfach|mehrmals|wiederholt)|schon wieder|immer wieder|wie oft|noch immer|immer noch|mehrfach|mehrmals|wiederholt~|seit (?:wochen|monaten)|vor (?:wochen|monaten)|abermals)',
        '(?:bis heute|noch|bisher|bislang|wieder) (?:kein~|nichts|nicht|ohne) … (?:antwort|reaktion|rückmeldung|gehört|lösung|gutschrift)',
        '(?:kein~|nie|ohne) (?:eine )?(?:antwort|reaktion|rückmeldung|rückruf)',
        '(?:niemand|keiner) … (?:antwortet|reagiert|meldet|erreichbar|zuständig|hebt ab|geht ran|interessiert)',
        '(?:enttäusch~|verärger~|ärger~|unzufrieden~|befremdlich|unverständnis|unverständlich|kein verständnis|genervt)',
        '(?:endlich|gefälligst|offenbar|scheinbar) … (?:klären|erledigen|lesen|nicht|niemand|lösen|korrigieren|jemand)',
      ],
      unless: [
        '(?:leider )?(?:noch immer|immer noch) (?:auf|bei)? ?(?:ihr~ zahlung)',
        'endlich … (?:bezahlt|überwiesen|geschafft)',
        'bitte entschuldigen|entschuldig~|tut (?:mir|uns) leid',
      ],
    },
    {
      score: 0.6,
      words: [
        '(?:tausend|herzlichsten|ganz herzlichen|allerherzlichsten|lieben|riesigen) dank|danke (?:dir|euch) (?:sehr|vielmals|ganz)|tausend dank',
        '(?:tut (?:mir|uns) (?:wirklich|sehr|echt|furchtbar|aufrichtig|so)|bitte (?:vielmals|tausendmal)|aufrichtig) … (?:leid|entschuldigung|verzeihung)?',
        '(?:schön~|sonnig~|erholsam~|frohe|frohes|gutes|tolles) (?:wochenende|feiertage|urlaub|ostern|weihnachten|neues jahr|woche|feierabend|pfingsten|sommer~|restwoche)',
        '(?:liebe|herzliche|sonnige|beste) grüße (?:aus|an (?:die|das|ihr))',
        '(?:war|ist) … (?:nett|schön|angenehm|freude) … (?:gespräch|telefon~|ihnen|zusammenarbeit|hören)',
        '(?:mein fehler|asche auf (?:mein|unser)|peinlich|durchgerutscht|verschwitzt|verschlafen|untergegangen)',
        '(?:gute besserung|herzlichen glückwunsch|alles gute|toi toi toi|kaffee (?:aus|geht auf)|sie sind (?:ein|die) (?:schatz|beste~|engel))',
        '(?::-?\\)|;-?\\))',
      ],
    },
  ],
  escalations: [
    {
      because: 'droht mit Anwalt oder Gericht',
      words: [
        '(?:anwalt~|anwält~|rechtsanwalt~|rechtsabteilung|rechtliche~ schritte|rechtsweg|klage|verklagen|gericht(?!s?straße)|gerichtlich~|anzeige erstatten|strafanzeige|polizei|rechtsbeistand|verbraucherzentrale)',
      ],
      unless: ['das gericht (?:der|des) (?:hauses|tages)'],
    },
    {
      because: 'droht mit dem Ende der Geschäftsbeziehung',
      words: [
        '(?:geschäftsbeziehung|zusammenarbeit|vertrag|geschäftsverbindung|partnerschaft) … (?:beenden|kündigen|überdenken|einstellen|beendet|in frage|aufkündigen|ende)',
        '(?:anderen|neuen|alternativen) (?:lieferanten|anbieter|partner) … (?:suchen|wechseln|umsehen|finden)?',
        '(?:lieferanten|anbieter) … (?:wechseln|gewechselt)',
        '(?:zur konkurrenz|zum wettbewerb|anderweitig|woanders) … (?:bestellen|kaufen|gehen|wechseln|einkaufen|umsehen)?',
        'letzte bestellung|kunden … verlieren',
      ],
    },
    {
      because: 'droht mit einem Bestellstopp',
      words: [
        '(?:bestellstopp|auftragsstopp|bestellsperre|lieferantensperre)',
        '(?:kein~) (?:weiteren? |neuen? )?(?:bestellungen?|aufträge|auftrag) (?:mehr|erteilen|von uns)',
        '(?:bestellungen|aufträge|bestellung) … (?:stoppen|gestoppt|einstellen|stornieren wir alle|aussetzen|zurückhalten)',
      ],
    },
    {
      because: 'verlangt einen Vorgesetzten',
      words: [
        '(?:vorgesetzt~|geschäftsführ~|geschäftsleitung|abteilungsleit~|vertriebsleit~|chef~|verantwortlich~|führungskraft|leiter~) … (?:sprechen|rückruf|anruf~|melden|meldet|anrufen|kontakt~|einschalten|wenden|verbinden|nennen)',
        '(?:sprechen|verlange|verlangen|rückruf|anruf|wenden|erwarte~) … (?:vorgesetzt~|geschäftsführ~|geschäftsleitung|abteilungsleit~|vertriebsleit~|ihr~ chef~|leiter)',
        'eskalier~|eskalation',
      ],
      unless: ['(?:mein~|unser~) (?:chef~|geschäftsführ~|geschäftsleitung|vorgesetzt~|abteilungsleit~)'],
    },
    {
      because: 'beklagt, dass niemand antwortet',
      words: [
        'zum (?:dritten|vierten|fünften|x-?ten|wiederholten|zigsten) mal',
        '(?:dritte|vierte|fünfte|3\\.|4\\.|5\\.|x-?te|zigste) (?:mail|e-?mail|anfrage|nachricht|aufforderung|versuch|anruf|schreiben)',
        '(?:mehrfach~|mehrmals|wiederholt~|zweimal|dreimal|viermal|[2-9] ?mal|vielfach~|etliche|zahlreiche|unzählige) … (?:angeschrieben|angerufen|geschrieben|gemailt|gemeldet|reklamiert|mitgeteilt|gebeten|hingewiesen|nachgefragt|mails|anrufe|anfragen|kontaktiert|telefoniert|erinnert)',
        '(?:mails|anrufe|anfragen|schreiben|reklamationen|nachrichten) … (?:unbeantwortet|ignoriert|ohne (?:antwort|reaktion|rückmeldung))',
      ],
      unless: ['ihr~ (?:dritte|vierte|fünfte|mehrfach~|wiederholt~)', 'sie haben'],
    },
  ],
  contacts: [
    '(?:habe|haben) … (?:angerufen|geschrieben|gemailt|angeschrieben|gemeldet|reklamiert|nachgefragt|mitgeteilt|telefoniert)',
    '(?:schrieb~|rief~|mailte~) (?:ich|wir)',
  ],
  silences: [
    '(?:kein~|ohne|nie|keinerlei) (?:eine )?(?:antwort|reaktion|rückmeldung|rückruf|wort)',
    'unbeantwortet|ignoriert',
    '(?:niemand|keiner) … (?:meldet|gemeldet|antwortet|geantwortet|reagiert)',
    'nichts (?:gehört|passiert|geschehen)|funkstille',
  ],
};
