import type { ToneWords } from '../shape/tone-words.ts';

export const toneWords: ToneWords = {
  tones: [
    {
      score: -0.95,
      words: [
        'idiots?|morons?|crooks?|fraudsters?|thieves|liars?|scum|clowns|cowboys|imbeciles?|parasites?',
        'go to hell|piss off|bullshit|bloody (?:joke|disgrace|robbery)|rip-?off|con artists?|scammers?',
        'shove (?:it|your)|stick your invoice',
      ],
    },
    {
      score: -0.85,
      words: [
        '(?:incompeten~|pathetic|disgrace~|disgusting|shameless|scandalous|outrageous|contempt~|criminal|dishonest)',
        '(?:fraud|extortion|harass~|blackmail|theft|robbery|bully~|intimidat~)',
        '(?:you|your (?:people|lot|company|staff|team)) … (?:lie|lied|lying|cheat~|steal~|stole)',
        'never (?:write|call|contact|e-?mail) (?:me|us) again',
        '(?:sue|see) you in court|you will regret|watch what happens',
        "can(?:not|'t) (?:even )?read|are you (?:deaf|blind|stupid|serious)",
      ],
      unless: ['not saying … ly~', 'fraud (?:prevention|department|warning|check)|suspected fraud|phishing'],
    },
    {
      score: -0.55,
      words: [
        '(?:fed up|sick (?:and tired|of)|tired of|had enough|enough is enough|last straw|lost patience|losing patience|patience … (?:end|limit|thin))',
        '(?:unacceptable|ridiculous|absurd|appalling|shocking|unbelievable|incredible that|beyond belief|a joke|farce|a mess|shambles|nonsense)',
        '(?:extremely|very|deeply|really|quite|rather) (?:disappointed|annoyed|frustrated|unhappy|dissatisfied|irritated|upset|angry|annoying|frustrating|disappointing)',
        'stop (?:sending|chasing|writing|harassing|e-?mailing|calling)',
      ],
      unless: ['please do not hesitate'],
    },
    {
      score: -0.45,
      words: [
        '(?:third|fourth|fifth|3rd|4th|5th|nth|umpteenth|hundredth) (?:time|e-?mail|reminder|request|attempt|message|letter)',
        '(?:as (?:i|we) (?:have )?(?:already )?(?:said|told|wrote|explained|stated)|how many (?:more )?times|how often|yet again|once again|over and over|again and again|time and (?:time )?again|for the (?:last|umpteenth) time)',
        '(?:still|yet|ever) (?:no|not|nothing|waiting|without) … (?:answer|reply|response|word|heard|reaction|solution|credit|action)',
        '(?:no|not a|never an?) (?:answer|reply|response|word|single (?:answer|reply|word))',
        '(?:nobody|no one) (?:ever )?(?:answers?|replies|replied|answered|called|picks? up|seems|cares|bothers?|bothered)',
        "(?:disappoint~|annoy~|frustrat~|irritat~|not (?:happy|amused|impressed)|unhappy|dissatisf~|fail to understand|do not understand why|don't understand why)",
        'somebody found the time|(?:perhaps|maybe) (?:someone|somebody|you) (?:could|can|might) (?:finally|bother|actually)|finally|for weeks|for months|weeks ago|months ago|yet you|and yet',
        '(?:thanks|thank you) for nothing|nice try|how convenient|well done',
      ],
      unless: [
        'frustrated? (?:customers|by our own)',
        'we have finally (?:paid|received)',
        'apolog~|sorry',
        'nobody … (?:hurt|disputes)',
      ],
    },
    {
      score: 0.6,
      words: [
        '(?:so|really|truly|terribly|very|awfully) (?:sorry|grateful|kind|appreciate~)',
        '(?:many|huge|big|heartfelt|warm(?:est)?|sincere) (?:thanks|apolog~)|thanks (?:so much|a (?:lot|million|bunch|ton)|ever so)|thank you (?:so|ever so) much',
        '(?:lovely|great|nice|pleasure|a joy|delight~) … (?:talk|speak|chat|hear|meet|see|work|deal)',
        '(?:enjoy|have a) (?:your |a |the )?(?:great|lovely|wonderful|fantastic|nice|good|sunny) (?:weekend|holiday~|day|week|evening|easter|christmas|break)',
        "(?:merry|happy) (?:christmas|easter|new year|birthday|holidays)|season's greetings",
        "(?:you're|you are) (?:a )?(?:star|the best|legend|angel|lifesaver|great|brilliant)",
        '(?:my (?:fault|bad|mistake)|mea culpa|silly me|egg on (?:my|our) face|embarrass~|slipped (?:through|my mind)|oops|whoops)',
        'hope (?:you|your|all) … (?:well|family|holiday|weekend|better|recovered)|get well|congratulations',
        '(?::-?\\)|;-?\\))',
        '(?:coffee|pint|drink|lunch|cake|beer)s? (?:is |are )?on (?:me|us)|owe you (?:a|one)',
      ],
      unless: ['very sorry to (?:hear|say|inform)'],
    },
  ],
  escalations: [
    {
      because: 'threatens with a lawyer or court',
      words: [
        '(?:lawyers?|solicitors?|attorneys?|legal (?:action|steps|department|team|advice|counsel|proceedings)|court|sue|ombudsman|trading standards|police)',
      ],
      unless: [
        'court (?:street|road|house|lane)',
        '(?:our|the) legal department (?:asks|needs|requires)',
        'high court road',
      ],
    },
    {
      because: 'threatens with the end of business',
      words: [
        '(?:end|terminat~|cancel~|stop~|cease|reconsider|review~|rethink|cut) … (?:relationship|business|contract|cooperation|partnership|account with you|trading|working with)',
        '(?:switch~|look~ for|find|change|move~|go~ to|use) … (?:another|other|different|alternative|new|competitor~) ?(?:supplier~|vendor~|provider~|elsewhere)?',
        '(?:take|taking|place) … (?:business|custom|orders) elsewhere',
        '(?:last|final) (?:order|time we (?:order|buy))',
      ],
      unless: [
        '(?:find|use|look) … other (?:invoice|address|account|reference|document|copy)',
        'another (?:invoice|account|address|person|copy|payment|e-?mail|mailbox|credit)',
        'new (?:invoice|address|account|person|order|copy|e-?mail|mailbox|bank|price~)',
        'different (?:invoice|account|address|person|entity)',
        'other (?:matters|invoices?|items?|order)',
      ],
    },
    {
      because: 'threatens to stop orders',
      words: [
        '(?:no (?:more|further|new)|stop~|suspend~|block~|freeze|hold~|withhold) … (?:orders|ordering|purchases|purchasing|buying)',
      ],
    },
    {
      because: 'demands a manager',
      words: [
        '(?:speak|talk|escalat~|call|complain~|call from|hear from|write|ring|contact|name of|put me through|pass … on) … (?:manager|supervisor|boss|director|head of|ceo|managing director|your superior|management|whoever runs|someone senior|in charge)',
        '(?:your|a) (?:manager|supervisor|boss|managing director|ceo) … (?:call|ring|contact|write)',
        'escalat(?:e|ed|ing|ion)',
      ],
      unless: [
        'to (?:my|our) (?:manager|boss|director|supervisor|management|head)',
        '(?:my|our) (?:manager|boss|director|supervisor|management)',
      ],
    },
    {
      because: 'complains that several contacts were not answered',
      words: [
        '(?:third|fourth|fifth|sixth|3rd|4th|5th|umpteenth|nth) (?:time|e-?mail|request|attempt|message|letter|reminder)(?! (?:from you|you sent|of yours))',
        '(?:several|many|multiple|repeated|numerous|countless|two|three|four|five|[2-9]) (?:e-?mails|calls|messages|reminders|requests|attempts|letters|times) … (?:no |without|unanswered|ignored|nothing|nobody|never)',
        '(?:e-?mails|calls|messages|requests|letters) … (?:unanswered|ignored|without (?:an )?(?:answer|reply|response)|no (?:reply|answer|response))',
        '(?:how many times|for the last time|time and (?:time )?again|over and over)',
        '(?:asked|told|written|wrote|called|explained|reported|e-?mailed|complained) … (?:repeatedly|many times|several times|[2-9] times|three times|twice)',
        '(?:repeatedly|several times|many times) … (?:asked|told|written|wrote|called|explained|reported|e-?mailed|complained)',
      ],
      unless: ['your (?:third|fourth|fifth|3rd|4th) (?:reminder|letter|e-?mail)'],
    },
  ],
  contacts: [
    "(?:i|we)(?:[a-z]{1,12}'ve| have)? (?:already )?(?:e-?mailed|wrote|written|called|phoned|rang|rung|asked|sent|told|complained|reported|chased)",
  ],
  silences: [
    '(?:no|not a|not one|never an?|without(?: an?)?) (?:answer|reply|response|word|reaction|single (?:answer|reply|word))',
    'unanswered|ignored',
    "(?:never|not|[a-z]{1,8}n't) (?:heard|got|had|received) … (?:back|reply|answer|response|word)",
    '(?:nobody|no one) (?:ever )?(?:answers?|answered|replied|replies|called back|calls back)',
    'heard nothing|silence',
  ],
};
