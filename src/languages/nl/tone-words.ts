import type { ToneWords } from '../shape/tone-words.ts';

export const toneWords: ToneWords = {
  tones: [
    {
      score: -0.95,
      words: [
        '(?:oplichters?|dieven|leugenaars?|idioten|idioot|sukkels?|prutsers|klootzak~|boeven|amateurs|clowns|afzetters)',
        'rot op|krijg de|bekijk het maar|val dood|shit',
      ],
    },
    {
      score: -0.85,
      words: [
        '(?:incompeten~|onbekwaam~|schandalig~|schande|belachelijk~|brutaal|brutale|schaamteloos|beschamend|onbeschoft~|zielig)',
        '(?:oplichting|afpersing|chantage|intimidatie|diefstal|bedrog)',
        '(?:u|jullie) … (?:liegen|liegt|bedriegt|bedriegen|besodemieter~)|kunnen jullie niet (?:lezen|rekenen)|jullie zullen … spijt',
      ],
      unless: ['vermoeden van|poging tot oplichting'],
    },
    {
      score: -0.55,
      words: [
        '(?:zat|beu|genoeg van|maat is vol|geduld … (?:op|einde)|spuugzat|klaar mee)',
        '(?:onacceptabel~|ontoelaatbaar|ongehoord|absurd|ongelooflijk|onbegrijpelijk|te gek voor woorden|een aanfluiting|waardeloos)',
        '(?:zeer|erg|uiterst|behoorlijk|bijzonder|echt) (?:teleurgesteld|ontevreden|boos|geïrriteerd|gefrustreerd|verbaasd dat|vervelend)',
        'stop (?:met|onmiddellijk)|houd op',
      ],
      unless: ['vervelend voor (?:u|jullie)', 'bezat|gezat'],
    },
    {
      score: -0.45,
      words: [
        '(?:derde|vierde|vijfde|zoveelste|3e|4e|5e) (?:keer|maal|mail|verzoek|bericht|brief|herinnering)',
        '(?:alweer|nog steeds|opnieuw|hoe vaak|herhaaldelijk|meermaals|meerdere keren|al weken|al maanden|weken geleden|maanden geleden|zoals (?:al|reeds) (?:eerder|meermaals|vaker))',
        '(?:nog|steeds|wederom|weer|nooit) (?:geen|niets|niet|een) (?:enkele |enig )?(?:antwoord|reactie|oplossing|gehoord|bericht)',
        '(?:geen|zonder) (?:enkele |enige )?(?:reactie|antwoord|respons)',
        '(?:niemand) … (?:reageert|antwoordt|belt|bereikbaar|neemt)',
        '(?:teleurgesteld|teleurstellend|ontevreden|irritant|ergernis|erger~ (?:me|ons)|frustrerend|vervelend|onbegrip|eindelijk eens)',
      ],
      unless: ['excus~|sorry|spijt', 'nog steeds (?:graag|welkom)', 'vervelend voor u'],
    },
    {
      score: 0.6,
      words: [
        '(?:duizendmaal dank|heel hartelijk dank|ontzettend bedankt|super bedankt|enorm bedankt|heel erg bedankt|duizend excuses|oprechte excuses|het spijt (?:me|ons) (?:echt|heel|enorm|oprecht|ontzettend))',
        '(?:fijn|prettig|goed|fijne|prettige|zonnig|gezellige|vrolijk|vrolijke|gelukkig) (?:weekend|vakantie|feestdagen|kerst|kerstdagen|avond|week|dag nog|pasen|paasdagen|nieuwjaar|zomer)',
        '(?:leuk|fijn|prettig|plezier) … (?:gesproken|spreken|telefoontje|samenwerk~|horen)',
        '(?:mijn fout|onze fout|foutje|door de mazen|erdoor geglipt|vergeten, sorry|mea culpa|schaam~ me|blunder)',
        '(?:beterschap|gefeliciteerd|groetjes|je bent een (?:schat|topper)|topper|koffie van mij|ik trakteer|veel succes met)',
        '(?::-?\\)|;-?\\))',
      ],
    },
  ],
  escalations: [
    {
      because: 'dreigt met advocaat of rechter',
      words: [
        '(?:advocaat|advocaten|juridische? (?:stappen|afdeling|actie)|jurist~|rechter|rechtbank|gerechtelijke|aangifte|politie|rechtsbijstand|geschillencommissie)',
      ],
    },
    {
      because: 'dreigt met het einde van de relatie',
      words: [
        '(?:samenwerking|relatie|contract|zakenrelatie) … (?:beëindigen|stoppen|opzeggen|verbreken|heroverwegen|herzien)',
        '(?:andere|nieuwe|alternatieve) leverancier~|(?:van leverancier|leverancier) … (?:wisselen|veranderen|overstappen)|overstappen',
        '(?:elders|bij de concurrent~|concurrentie) … (?:bestellen|kopen|inkopen|afnemen)?|laatste bestelling|klant kwijt',
      ],
    },
    {
      because: 'dreigt met een bestelstop',
      words: [
        '(?:bestelstop|orderstop|geen (?:nieuwe |verdere )?(?:bestellingen|orders) meer)|(?:bestellingen|orders) … (?:stoppen|stopzetten|opschorten|blokkeren|annuleren)',
      ],
    },
    {
      because: 'vraagt om een leidinggevende',
      words: [
        '(?:leidinggevende|manager|directeur|directie|chef|baas|verantwoordelijke|hoofd) … (?:spreken|bellen|belt|contact|bereiken|terugbellen|schrijven)',
        '(?:spreken|bel~|contact|teruggebeld|doorverbinden) … (?:leidinggevende|manager|directeur|directie|chef|uw baas|verantwoordelijke)',
        'escaleren|escalatie|escaleer',
      ],
      unless: ['(?:mijn|onze) (?:leidinggevende|manager|directeur|directie|chef|baas|hoofd)'],
    },
    {
      because: 'klaagt over onbeantwoorde contacten',
      words: [
        '(?:derde|vierde|vijfde|zoveelste|3e|4e|5e) (?:keer|maal|mail|verzoek|bericht|poging|e-?mail|brief)',
        '(?:meerdere|verschillende|diverse|herhaaldelijk|meermaals|tweemaal|driemaal|drie keer|vier keer|[2-9] keer|vaker) … (?:gemaild|gebeld|geschreven|gevraagd|gemeld|verzocht|aangegeven|contact|mails|mailtjes|telefoontjes|malen|keren)',
        '(?:gemaild|gebeld|geschreven|gevraagd|gemeld|verzocht|aangegeven) … (?:meerdere keren|herhaaldelijk|meermaals|drie keer|[2-9] keer)',
        '(?:mails|telefoontjes|berichten|brieven|verzoeken) … (?:onbeantwoord|genegeerd|zonder (?:antwoord|reactie))',
      ],
      unless: ['uw (?:derde|vierde)', 'u … herhaaldelijk'],
    },
  ],
  contacts: [
    '(?:heb|hebben) … (?:gebeld|gemaild|geschreven|gevraagd|gemeld|gestuurd)',
    '(?:belde|mailde|schreef|schreven|belden|mailden) (?:ik|wij|we)',
  ],
  silences: [
    '(?:geen|zonder|nooit) (?:enkele |enig |enige |een )?(?:antwoord|reactie|respons|bericht)',
    '(?:niemand|nooit) … (?:gereageerd|geantwoord|teruggebeld|reageert)',
    'niets gehoord|niets (?:meer )?vernomen|stilte|onbeantwoord|genegeerd',
  ],
};
