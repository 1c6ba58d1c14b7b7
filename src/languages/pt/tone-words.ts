import type { ToneWords } from '../shape/tone-words.ts';

export const toneWords: ToneWords = {
  tones: [
    {
      score: -0.95,
      words: [
        '(?:ladrões|ladrão|vigaristas?|aldrabões|burlões|mentirosos?|idiotas?|imbecis|inúteis|palhaços?|trafulhas)',
        'merda|vão (?:à|para o)|metam a fatura',
      ],
    },
    {
      score: -0.85,
      words: [
        '(?:incompeten~|vergonhos~|vergonha|escandalos~|lamentável|desprezível|desonest~|patétic~|ridícul[oa]s)',
        '(?:burla|extorsão|chantagem|assédio|roubo|vigarice)',
        '(?:vocês|a vossa empresa) … (?:mentem|enganam|roubam)|gozar connosco|vão arrepender-se|não sabem (?:ler|contar)',
      ],
      unless: ['tentativa de burla|suspeita de|que vergonha (?:a minha|minha|nossa)'],
    },
    {
      score: -0.55,
      words: [
        '(?:fart[oa]s?|cansad[oa]s? de|basta|paciência … (?:limite|esgot~)|esgotou-se|já chega)',
        '(?:inaceitável|inadmissível|intolerável|inacreditável|absurd[oa]|ridículo|uma anedota|gozo|incompreensível)',
        '(?:muito|extremamente|profundamente|bastante|realmente) (?:desiludid~|desagradad~|insatisfeit~|aborrecid~|indignad~|descontent~|frustrad~)',
        'parem de|deixem de',
      ],
    },
    {
      score: -0.45,
      words: [
        '(?:terceira|quarta|quinta|enésima|3ª|4ª|5ª) (?:vez|mensagem|solicitação|reclamação)|(?:terceiro|quarto|quinto|enésimo|3º|4º) (?:e-?mail|pedido|conta[c]?to|aviso nosso)',
        '(?:mais uma vez|outra vez|quantas vezes|repetidamente|reiteradamente|várias vezes|há (?:semanas|meses)|como já (?:dissemos|informámos|referi|referimos|explicámos))',
        '(?:sem|nenhuma|continuamos sem|ainda não|nunca) … (?:resposta|retorno|notícias|solução|responderam|obtivemos)',
        '(?:ninguém) … (?:responde|respondeu|atende|liga|faz nada)',
        '(?:desilud~|desagrad~|descontent~|insatisf~|lamentamos (?:que|constatar)|não (?:entendemos|percebo|percebemos|compreendemos) (?:porque|como|por)|frustra~|finalmente … (?:resol|respond))',
      ],
      unless: ['desculp~|lamento|lamentamos o'],
    },
    {
      score: 0.6,
      words: [
        '(?:muitíssimo obrigad[oa]|mil obrigad[oa]s|imenso obrigad[oa]|obrigadíssim[oa]|mil desculpas|imensa desculpa|lamento imenso|peço imensa desculpa|do fundo do coração|muito obrigad[oa] mesmo)',
        '(?:bom|boa|boas|feliz|ótimo|excelente|santa) (?:fim[- ]de[- ]semana|férias|natal|festas|ano|páscoa|feriado|verão|descanso|domingo)',
        '(?:foi|é sempre) um (?:prazer|gosto) … (?:falar|trabalhar|conversar|ouvir)',
        '(?:culpa (?:minha|nossa)|falha (?:minha|nossa)|escapou-me|escapou-nos|distração|mea culpa|que vergonha a minha)',
        '(?:um (?:grande )?abraço|beijinhos|as melhoras|parabéns|é um anjo|és (?:um espetáculo|o máximo)|pago eu o café|um café)',
        '(?::-?\\)|;-?\\))',
      ],
    },
  ],
  escalations: [
    {
      because: 'ameaça com advogado ou tribunal',
      words: [
        '(?:advogad[oa]s?|tribunal|tribunais|aç(?:ão|ões) (?:judicia(?:l|is)|lega(?:l|is))|meios (?:legais|judiciais)|via judicial|departamento jurídico|queixa|deco|livro de reclamações|polícia|processar)',
      ],
      unless: [
        'a processar|processar (?:o|a|os|as) (?:pagamento|fa[c]?tura|pedido|transferência)~',
        'vamos processar',
      ],
    },
    {
      because: 'ameaça terminar a relação',
      words: [
        '(?:terminar|cessar|romper|rescindir|reavaliar|reconsiderar|pôr fim) … (?:relação|contrato|colaboração|parceria)',
        '(?:mudar|mudamos|procurar|trocar) … (?:de fornecedor|outro fornecedor|outros fornecedores|fornecedor)',
        '(?:compraremos|comprar|encomendar) (?:a|à|noutro|na) (?:concorrência|outr[oa]|lado)|última encomenda|perder um cliente',
      ],
    },
    {
      because: 'ameaça parar as encomendas',
      words: [
        '(?:não (?:faremos|haverá) mais encomendas|(?:suspend~|bloque~|parar|paramos|anul~|cancel~) … (?:todas )?(?:as )?(?:nossas )?encomendas|nem mais uma encomenda)',
      ],
    },
    {
      because: 'exige um responsável',
      words: [
        '(?:falar|lig~|conta[c]?t~|passar|escal~) … (?:com |a |ao |à )?(?:o |a |um |uma |vosso |vossa )?(?:responsável|superior|chefe|diretor|directora?|diretora|gerente|administração|direção)',
        '(?:responsável|superior|chefe|diretor|gerente) … (?:me ligue|nos ligue|ligue|me conta[c]?te)',
        'escalar (?:o|este) (?:assunto|caso)',
      ],
      unless: [
        '(?:meu|minha|nosso|nossa) (?:responsável|superior|chefe|diretor|diretora|gerente|administração|direção)',
      ],
    },
    {
      because: 'queixa-se de contactos sem resposta',
      words: [
        '(?:terceira|quarta|quinta|enésima|terceiro|quarto|quinto|enésimo) (?:vez|e-?mail|pedido|mensagem|conta[c]?to|tentativa|chamada|reclamação)',
        '(?:várias|repetidas|inúmeras|muitas|duas|três|quatro|[2-9]) vezes … (?:escrev~|lig~|inform~|solicit~|reclam~|pedi~|conta[c]?t~|sem)|(?:repetidamente|reiteradamente)',
        '(?:escrev~|ligámos|liguei|inform~|solicit~|reclam~|pedi~|conta[c]?t~) … (?:várias|repetidas|inúmeras|três|quatro|[2-9]) vezes',
        '(?:e-?mails|chamadas|mensagens|reclamações|pedidos) … (?:sem resposta|ignorad~|por responder)',
      ],
      unless: ['vosso (?:terceiro|quarto)|vossa (?:terceira|quarta)'],
    },
  ],
  contacts: [
    '(?:já )?(?:escrevi|escrevemos|liguei|ligámos|enviei|enviámos|reclamei|reclamámos|contactei|contactámos|solicitei|solicitámos|pedi|perguntámos|avisámos)',
  ],
  silences: [
    '(?:sem|nenhuma|qualquer) (?:qualquer )?(?:resposta|retorno|notícia~)',
    '(?:ninguém|nunca) … (?:respond~|lig~|atend~)',
    'silêncio|ignorad~',
  ],
};
