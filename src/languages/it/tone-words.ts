import type { ToneWords } from '../shape/tone-words.ts';

export const toneWords: ToneWords = {
  tones: [
    {
      score: -0.95,
      words: [
        '(?:ladri|ladro|truffatori|truffatore|imbroglioni|bugiardi|idioti|imbecilli|incapaci|buffoni|delinquenti|pagliacci|cialtroni)',
        'andate al diavolo|vaffa~|merda|fate schifo',
      ],
    },
    {
      score: -0.85,
      words: [
        '(?:incompeten~|vergogn(?:a|os~|atevi)|scandalos~|penos~|disonest~|indecen~|ridicoli)',
        '(?:truffa|estorsione|ricatto|molestie|furto|raggiro)',
        '(?:voi|la vostra azienda) … (?:mentite|imbrogliate|rubate)|prendete in giro|ve ne pentirete|non sapete (?:leggere|contare)',
      ],
      unless: ['tentativo di truffa|sospetta truffa|mi vergogno|che vergogna per noi'],
    },
    {
      score: -0.55,
      words: [
        '(?:stuf[oi]|stanch[ioe] di|ne abbiamo abbastanza|adesso basta|ora basta|pazienza … (?:limite|finita|esaurita)|al limite)',
        '(?:inaccettabil~|inammissibil~|intollerabil~|incredibile che|assurd~|ridicol[oa]|pazzesco|indegn~)',
        '(?:molto|estremamente|davvero|profondamente|decisamente) (?:delus~|contrariat~|arrabbiat~|insoddisfatt~|seccat~|irritat~|infastidit~)',
        'smettetela|smettete di',
      ],
    },
    {
      score: -0.45,
      words: [
        '(?:terza|quarta|quinta|ennesim[ao]|3ª|4ª) (?:volta|mail|richiesta|sollecito|comunicazione|segnalazione)?',
        "(?:ancora una volta|per l'ennesima|quante volte|ripetutamente|più volte|più e più volte|da (?:settimane|mesi)|(?:settimane|mesi) fa|come già (?:detto|scritto|comunicato|segnalato|spiegato))",
        '(?:senza|nessun~|mai|ancora) (?:alcun~ |una |ancora )?(?:risposta|riscontro|notizi[ae]|soluzione|ricevuto risposta)',
        '(?:nessuno) … (?:risponde|richiama|ha risposto|si è fatto|fa nulla|ci ha)',
        '(?:delus~|dispiac~ (?:constatare|che ancora)|non capi(?:sco|amo) (?:perché|come)|insoddisfatt~|disappunto|rammaric~|finalmente … (?:risolvere|rispond))',
      ],
      unless: ['scus~|mi dispiace|ci dispiace|sollecito di pagamento'],
    },
    {
      score: 0.6,
      words: [
        '(?:mille grazie|grazie (?:mille|infinite|di cuore|tante davvero)|mille scuse|scusate (?:tanto|davvero)|davvero (?:scusa|spiacent~)|infinitamente)',
        '(?:buon|buone|buona|felice|serene) (?:fine settimana|weekend|week-end|ferie|vacanze|natale|feste|pasqua|anno|estate|domenica|continuazione)',
        '(?:è stato|è sempre) un piacere|(?:piacere|contento|felice) … (?:sentir~|parlar~|lavorar~|rivedere)',
        '(?:colpa (?:mia|nostra)|errore (?:mio|nostro)|mi è sfuggit[oa]|ci è sfuggit[oa]|sbadataggine|mea culpa|che figura)',
        '(?:un (?:caro |forte )?abbraccio|guarisca presto|auguri|complimenti|congratulazioni|sei (?:un angelo|grande|mitic[oa])|offro io|un caffè)',
        '(?::-?\\)|;-?\\))',
      ],
      unless: ['un caffè macinato'],
    },
  ],
  escalations: [
    {
      because: 'minaccia avvocato o tribunale',
      words: [
        '(?:avvocat[oi]|legal[ei](?! rappresentante)|vie legali|tribunale|giudice|querela|denuncia~|ufficio legale|azioni? legal[ei]|polizia|carabinieri)',
      ],
      unless: ['sede legale'],
    },
    {
      because: 'minaccia la fine del rapporto',
      words: [
        '(?:interromp~|chiud~|cess~|termin~|rescind~|riconsider~|rived~) … (?:rapport[oi]|collaborazione|contratto|fornitura)',
        '(?:cambiar~|cambieremo|cercar~|trovar~) … (?:fornitore|fornitori|altro fornitore)',
        '(?:rivolger~|rivolgeremo) … (?:altrove|concorrenza|altri)|ultimo ordine|perdere un cliente',
      ],
    },
    {
      because: 'minaccia di fermare gli ordini',
      words: [
        '(?:nessun (?:altro |nuovo )?ordine|non faremo più ordini|(?:blocc~|sospend~|ferm~|annull~) … (?:tutti )?(?:gli |i nostri |ulteriori )?ordini)',
      ],
    },
    {
      because: 'chiede un responsabile',
      words: [
        '(?:parlar~|chiamat~|contatt~|passat~|richiamat~|escal~|rivolg~) … (?:con |a |al |da |dal |alla |dalla )?(?:il |un |suo |vostro )?(?:responsabile|superiore|capo|direttore|direttrice|dirigente|direzione|titolare)',
        '(?:responsabile|superiore|direttore|titolare|dirigente) … (?:mi (?:chiami|richiami|contatti)|ci (?:chiami|contatti)|chiami)',
      ],
      unless: [
        '(?:mio|nostr[oa]|mia) (?:responsabile|superiore|capo|direttore|direttrice|direzione|titolare)',
      ],
    },
    {
      because: 'lamenta contatti senza risposta',
      words: [
        '(?:terz[ao]|quart[ao]|quint[ao]|ennesim[ao]) (?:volta|mail|e-?mail|richiesta|messaggio|telefonata|segnalazione|tentativo)',
        '(?:più volte|più e più volte|ripetutamente|due volte|tre volte|quattro volte|[2-9] volte|svariate volte|diverse volte) … (?:scritto|chiamat~|telefonat~|segnalat~|chiest~|sollecitat~|contattat~|richiest~|comunicat~)',
        '(?:scritto|chiamat~|telefonat~|segnalat~|chiest~|sollecitat~|contattat~|richiest~|comunicat~) … (?:più volte|ripetutamente|tre volte|[2-9] volte|svariate volte|diverse volte|invano)',
        '(?:mail|telefonate|messaggi|segnalazioni|richieste) … (?:senza (?:risposta|riscontro)|ignorat[ei]|rimast[ei] senza)',
      ],
      unless: ['vostro (?:terzo|quarto)|vi abbiamo … sollecitat'],
    },
  ],
  contacts: [
    '(?:abbiamo|ho) (?:già )?(?:scritto|chiamato|telefonato|segnalato|chiesto|inviato|sollecitato|contattato|comunicato)',
  ],
  silences: [
    '(?:senza|nessun[ao]?|alcun[ao]?|mai) (?:alcun[ao]? )?(?:risposta|riscontro|notizi[ae]|cenno)',
    '(?:nessuno|mai) … (?:rispost[oa]|risponde|richiamat[oa])',
    'silenzio|ignorat[oaei]',
  ],
};
