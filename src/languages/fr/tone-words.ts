import type { ToneWords } from '../shape/tone-words.ts';

export const toneWords: ToneWords = {
  tones: [
    {
      score: -0.95,
      words: [
        '(?:escrocs?|voleurs?|menteurs?|arnaqueurs?|imbéciles?|crétins?|idiots?|abrutis?|guignols?|clowns?|charlatans?|bandits?|voyous?|incapables?)',
        'foutre|merde|va te faire|allez vous faire|ras le cul|bordel',
      ],
    },
    {
      score: -0.85,
      words: [
        '(?:incompéten~|honteu~|scandale~|minable~|lamentable~|malhonnête~|pitoyable~|mépris~|ignoble~|indigne~)',
        '(?:arnaque|escroquerie|racket|chantage|harcèlement|extorsion|intimidation|vol pur)',
        '(?:vous|vos (?:services|équipes|gens)) … (?:mentez|moquez|volez|savez pas lire|fichez)',
        '(?:se|vous) (?:moque~|fiche~|fout~) (?:de nous|du monde|de moi)|prenez pour des|vous le regretterez|on se reverra',
      ],
      unless: ["tentative d'escroquerie|suspicion|fraude au (?:président|rib)"],
    },
    {
      score: -0.55,
      words: [
        '(?:ras[- ]le[- ]bol|marre|assez de|en avons assez|en ai assez|patience … (?:limite~|bout|fin)|à bout|ça suffit|exaspér~|excéd[ée]~|dépass~ les bornes)',
        "(?:inadmissible|inacceptable|intolérable|invraisemblable|incroyable que|aberrant|absurde|ridicule|déplorable|anormal|n'importe quoi|une plaisanterie)",
        '(?:très|extrêmement|vraiment|profondément|particulièrement|plus que) (?:déçu~|mécontent~|agacé~|contrari[ée]~|irrit[ée]~|surpris~ et)',
        '(?:cessez|arrêtez) (?:de|vos)',
      ],
      unless: ['excédent'],
    },
    {
      score: -0.45,
      words: [
        '(?:troisième|quatrième|cinquième|énième|dixième|3e|3ème|4e|4ème|5e|5ème|ième) (?:fois|mail|relance|message|courrier|demande|appel)',
        "(?:comme (?:déjà|je vous l'ai déjà|nous vous l'avons déjà)|encore une fois|une fois de plus|combien de fois|à maintes reprises|à plusieurs reprises|plusieurs fois|depuis des (?:semaines|mois)|il y a des (?:semaines|mois)|sans cesse)",
        "(?:toujours|encore|jamais|sans) (?:pas|aucune?|rien|eu|de|la moindre)? ?(?:eu )?(?:d[e'] ?)?(?:réponse|retour|nouvelles?|réaction|suite|solution|avoir)",
        '(?:personne|aucun) … (?:répond~|rappel~|décroche|réagi~|joignable)',
        '(?:déçu~|décev~|mécontent~|agac~|regrettable|incompréhensible|ne compren~ (?:pas|toujours pas)|lass~|étonn~ (?:de|que)|commence à (?:faire|bien)|semblent? (?:avoir du mal|ne pas)|inutile de nous)',
        '(?:enfin|finir par) … (?:régler|corriger|répondre|lire|traiter|résoudre)',
      ],
      unless: [
        'chaque fois que',
        'désolé~|excus~|navré~',
        "n'avons toujours pas reçu votre règlement",
        'avons enfin',
        'sauf erreur',
      ],
    },
    {
      score: 0.6,
      words: [
        '(?:mille (?:mercis|excuses|pardons)|un (?:grand|immense|énorme) merci|merci (?:infiniment|mille fois|beaucoup beaucoup|du fond)|grand merci|toutes (?:nos|mes) excuses|vraiment désolé~|sincèrement désolé~|confus~)',
        '(?:très |bon |belle |excellent |joyeuses? |bonnes? )(?:bon )?(?:week-?end|vacances|fêtes|noël|année|pâques|soirée|semaine|fin de journée|continuation|été|journée ensoleillée)(?! dernier| prochain)',
        '(?:ravi~|plaisir|heureu~) … (?:échang~|discut~|parler|entendre|revoir|travailler|collabor~)',
        "(?:c'est (?:de )?(?:ma|notre) faute|mea culpa|étourderie|passé à la trappe|passé à travers|tête en l'air|honte à moi|boulette)",
        '(?:bon rétablissement|félicitations|bien amicalement|amitiés|je vous embrasse|vous êtes (?:un amour|un ange|formidable|top|super)|le café est pour moi)',
        '(?::-?\\)|;-?\\))',
      ],
      unless: ['suite au week-?end', 'bonne (?:journée|réception)$'],
    },
  ],
  escalations: [
    {
      because: "menace d'avocat ou de tribunal",
      words: [
        '(?:avocats?|notre conseil|mon conseil|contentieux|tribunal|tribunaux|justice|poursuites|porter plainte|plainte|assigner|assignation|voies? judiciaires?|juridique~|huissier|médiateur|dgccrf|police)',
      ],
      unless: ['commissaire de justice pour constat', 'justifi~'],
    },
    {
      because: 'menace de cesser la relation',
      words: [
        '(?:cesser|rompre|arrêter|mettre fin|mettrons fin|mettre un terme|revoir|reconsidérer|résilier|stopper) … (?:relation~|collaboration|partenariat|contrat|travailler avec)',
        "(?:changer|changerons|changeons|trouver|chercher) … (?:de fournisseur|un autre fournisseur|d'autres fournisseurs|prestataire)",
        '(?:autre~ fournisseur~|chez (?:un|vos) concurrent~|à la concurrence|nous fournir ailleurs|voir ailleurs|dernière commande|perdre un client)',
      ],
    },
    {
      because: "menace d'arrêter les commandes",
      words: [
        '(?:plus (?:aucune|de|une seule) commande~|suspend~ … commandes?|arrêt~ … commandes?|stopp~ … commandes?|bloqu~ … commandes|gel~ … commandes|commandes? (?:sont |est )?(?:suspendue~|bloquée~|gelée~|stoppée~))',
      ],
      unless: ['notre commande bloquée chez'],
    },
    {
      because: 'demande un responsable',
      words: [
        '(?:parler|contact~|rappel~|appel~|joindre|saisir|remont~|écrire|entretien|coordonnées) … (?:à |avec |par |de )?(?:votre |un |le |la |du |de )?(?:responsable|directeur|directrice|direction|supérieur~|hiérarchie|dirigeant|patron|chef de service|gérant)',
        "(?:responsable|directeur|directrice|direction|supérieur~|hiérarchie|dirigeant|patron) … (?:rappelle~|appelle~|contacte~|m'appelle|me rappelle)",
        'escalad~',
      ],
      unless: [
        '(?:ma|mon|notre) (?:responsable|directeur|directrice|direction|supérieur~|hiérarchie|patron|chef|gérant)',
      ],
    },
    {
      because: 'se plaint de contacts sans réponse',
      words: [
        '(?:troisième|quatrième|cinquième|énième|3e|3ème|4e|4ème|5e|5ème) (?:fois|mail|message|courrier|demande|appel|réclamation|tentative)',
        '(?:à (?:plusieurs|maintes|de nombreuses) reprises|plusieurs fois|maintes fois|deux fois|trois fois|[2-9] fois|multiples) … (?:écrit|appel[ée]~|signal[ée]~|demand[ée]~|réclam[ée]~|relanc[ée]~|contact[ée]~|alert[ée]~|sans réponse)',
        '(?:écrit|appel[ée]~|signal[ée]~|demand[ée]~|réclam[ée]~|relanc[ée]~|contact[ée]~|alert[ée]~) … (?:à (?:plusieurs|maintes|de nombreuses) reprises|plusieurs fois|maintes fois|trois fois|[2-9] fois)',
        '(?:mails|courriers|appels|messages|réclamations|relances|courriels|chaque fois) … (?:sans réponse|restés? lettre morte|ignorés?|dans le vide|sans suite)',
      ],
      unless: [
        'votre (?:troisième|quatrième|3e|3ème)',
        'vous (?:avons|ai|a) … (?:relancé~)? … facture impayée',
        'factur[ée]~ (?:deux|trois|[2-9]) fois',
      ],
    },
  ],
  contacts: [
    '(?:avons|ai) (?:déjà |pourtant )?(?:écrit|appelé|téléphoné|signalé|demandé|réclamé|envoyé|relancé|contacté|alerté)',
    'réclamée? le|rappelée? le',
  ],
  silences: [
    '(?:sans|aucune?|pas (?:de|eu de)|jamais (?:de|eu de)) (?:la moindre )?(?:réponse|retour|nouvelle~|réaction|suite)',
    'lettre morte|dans le vide|ignoré~|silence',
    '(?:personne|jamais) … (?:répond~|rappel~)',
  ],
};
