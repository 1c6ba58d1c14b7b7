import type { ToneWords } from '../shape/tone-words.ts';

export const toneWords: ToneWords = {
  tones: [
    {
      score: -0.95,
      words: [
        '(?:ladrones|ladrón|estafadores?|sinvergüenzas?|mentirosos?|idiotas?|imbéciles?|inútiles?|payasos?|chorizos|timadores)',
        'a la mierda|váyan?se (?:a|al)|métanse',
      ],
    },
    {
      score: -0.85,
      words: [
        '(?:incompeten~|vergonzos~|vergüenza|escandalos~|lamentable~|desprecia~|deshonest~|patétic~|indignante)',
        '(?:estafa|timo|extorsión|chantaje|acoso|robo|fraude)',
        '(?:ustedes|su empresa) … (?:mienten|engañan|roban)|toman? el pelo|se ríen de nosotros|se arrepentirán',
      ],
      unless: ['intento de (?:estafa|fraude)|posible fraude|qué vergüenza (?:me|nos)'],
    },
    {
      score: -0.55,
      words: [
        '(?:hart[ao]s?|cansad[ao]s? de|colmo|basta ya|ya basta|paciencia … (?:límite|agot~)|se nos acaba la paciencia)',
        '(?:inaceptable|inadmisible|intolerable|increíble que|absurd[ao]|ridícul[ao]|tomadura|desastre|de locos)',
        '(?:muy|sumamente|realmente|profundamente|bastante) (?:decepcionad~|molest~|disgustad~|descontent~|enfadad~|frustrad~)',
        'dejen de',
      ],
    },
    {
      score: -0.45,
      words: [
        '(?:tercera|cuarta|quinta|enésima|3ª|4ª|5ª) (?:vez|correo|mensaje|solicitud|reclamación)',
        '(?:una vez más|otra vez|de nuevo (?:nos|me)|cuántas veces|repetid~|reiterad~|en varias ocasiones|varias veces|desde hace (?:semanas|meses)|hace (?:semanas|meses)|como ya (?:les|le|os) (?:dij~|indic~|coment~|explic~))',
        '(?:sin|ninguna|seguimos sin|todavía no|aún no) … (?:respuesta|contestación|noticias|solución|contestad~|respondid~)',
        '(?:nadie) … (?:contesta|responde|llama|atiende|hace nada)',
        '(?:decepci~|molest(?:a|o|os|ia) |descontent~|lamentamos que|no entendemos (?:por qué|cómo|que)|frustra~|por fin … (?:resuel|contest))',
      ],
      unless: ['no es molestia|disculp~|perdón|lament(?:o|amos) (?:la|las) molestias?|sentimos'],
    },
    {
      score: 0.6,
      words: [
        '(?:mil gracias|muchísimas gracias|un millón de gracias|mil perdones|mil disculpas|de todo corazón|de verdad que lo siento|lo siento (?:mucho|muchísimo))',
        '(?:buen|feliz|felices|bonito) (?:fin de semana|finde|vacaciones|navidad|fiestas|año|puente|semana santa|verano)',
        '(?:ha sido|fue|es|siempre es) un (?:placer|gusto) … (?:hablar|saludar|trabajar|charlar)',
        '(?:culpa (?:mía|nuestra)|fallo (?:mío|nuestro)|se me pasó|se nos pasó|despiste|mea culpa|qué vergüenza)',
        '(?:un (?:fuerte )?abrazo|un beso|que te mejores|enhorabuena|felicidades|eres un (?:sol|crack)|invito yo|un café)',
        '(?::-?\\)|;-?\\))',
      ],
    },
  ],
  escalations: [
    {
      because: 'amenaza con abogado o juzgado',
      words: [
        '(?:abogad[ao]s?|acciones (?:legales|judiciales)|juzgado|tribunales?|demanda(?:r|remos|rles)?|asesoría jurídica|departamento jurídico|vía judicial|denuncia~|policía|consumo)',
      ],
      unless: ['(?:demanda|consumo) (?:de|eléctrico|energ|del mercado)'],
    },
    {
      because: 'amenaza con terminar la relación',
      words: [
        '(?:romper|terminar|finalizar|cesar|rescindir|replantear~|poner fin) … (?:relación|relaciones|contrato|colaboración)',
        '(?:cambiar~|buscar~|cambiamos) … (?:de proveedor|otro proveedor|otros proveedores|proveedor)',
        '(?:irnos|compraremos|pediremos) (?:a|en) (?:la competencia|otro sitio)|último pedido|perder un cliente',
      ],
    },
    {
      because: 'amenaza con parar los pedidos',
      words: [
        '(?:no (?:haremos|habrá|realizaremos) más pedidos|(?:paraliz~|suspend~|bloque~|deten~|anul~|paramos) … (?:todos )?(?:los |nuestros )?pedidos|ni un pedido más)',
      ],
    },
    {
      because: 'exige un responsable',
      words: [
        '(?:hablar|llam~|contact~|ponerme|pas~|escal~) … (?:con|a|al) (?:su |un |el |la |algún )?(?:responsable|superior|jefe|jefa|director|directora|gerente|encargado|dirección)',
        '(?:responsable|superior|jefe|director|gerente) … (?:me llame|nos llame|llame|contacte)',
        'escal(?:ar|aremos|ado)',
      ],
      unless: ['(?:mi|nuestr[ao]) (?:responsable|superior|jefe|jefa|director|directora|gerente|dirección)'],
    },
    {
      because: 'se queja de contactos sin respuesta',
      words: [
        '(?:tercera|cuarta|quinta|enésima|tercer|cuarto|quinto) (?:vez|correo|mensaje|solicitud|intento|llamada|email)',
        '(?:varias|repetidas|numerosas|muchas|infinidad de|dos|tres|cuatro|[2-9]) (?:veces|ocasiones) … (?:escrit~|llamad~|comunicad~|solicitad~|reclamad~|pedid~|avisad~|sin)',
        '(?:escrit~|llamad~|comunicad~|solicitad~|reclamad~|pedid~|avisad~) … (?:varias|repetidas|numerosas|muchas|tres|cuatro|[2-9]) (?:veces|ocasiones)',
        '(?:correos|llamadas|mensajes|reclamaciones) … (?:sin (?:respuesta|contestar)|ignorad~|no (?:han|habéis) (?:contestado|respondido))',
        '(?:reiteradamente|repetidamente)',
      ],
      unless: ['su(?:s)? (?:tercer|cuart|quint)~'],
    },
  ],
  contacts: [
    '(?:hemos|he) (?:ya )?(?:llamado|escrito|enviado|solicitado|reclamado|avisado|preguntado|comunicado)',
    '(?:llamé|escribí|llamamos|escribimos|avisamos|reclamamos)',
  ],
  silences: [
    '(?:sin|ninguna|ni una) (?:respuesta|contestación|noticia~)',
    '(?:nadie|nunca) … (?:contest~|respond~|llam~)',
    'silencio|ignorad~',
  ],
};
