import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, type XmlElement, type XmlNode } from 'libxml2-wasm';

const NAMESPACES = {
  o: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  v: 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
  bt: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
};
/** Events that Outlook knows for event-based activation (Mailbox 1.10 to 1.12). */
const KNOWN_EVENTS = [
  'OnNewMessageCompose',
  'OnMessageCompose',
  'OnMessageRecipientsChanged',
  'OnMessageAttachmentsChanged',
  'OnMessageFromChanged',
  'OnMessageSend',
];
/** Outlook's limit on the length of a resource id. */
const LONGEST_RESID = 32;
const LONGEST_SHORT_STRING = 125;
const LONGEST_LONG_STRING = 250;

/** What is wrong with a manifest beyond what its schema can see, one sentence each. `root` holds the assets. */
export function lintManifest(xml: string, root: string): readonly string[] {
  const manifest = XmlDocument.fromString(xml);
  try {
    const read = (path: string) => manifest.find(path, NAMESPACES).map(textOf);
    return RULES.flatMap((rule) => rule(read, root));
  } finally {
    manifest.dispose();
  }
}

type Read = (path: string) => readonly string[];
type Rule = (read: Read, root: string) => readonly string[];

const COMPOSE_BUTTONS =
  '//v:ExtensionPoint[@xsi:type="MessageComposeCommandSurface"]//v:Control[@xsi:type="Button"]/@id';
const URLS = '//@DefaultValue[contains(., "://")] | //bt:Override/@Value[contains(., "://")]';
const RESOURCE_IDS = '//v:Resources//@id';

/** Each with its reason: an upload is refused, or a button stays dead without a word. */
const RULES: readonly Rule[] = [
  /* an id that no resource has: the command does not show */
  (read) => missing(read('//@resid'), read(RESOURCE_IDS)).map((id) => `resid ${id} names no resource`),
  /* a resource nobody asks for: a renaming went half way */
  (read) => missing(read(RESOURCE_IDS), read('//@resid')).map((id) => `resource ${id} is not used`),
  (read) => repeated(read(RESOURCE_IDS)).map((id) => `resource ${id} is there twice`),
  (read) => read('//@resid').flatMap((id) => (id.length > LONGEST_RESID ? [`resid ${id} is too long`] : [])),
  /* Outlook loads only https */
  (read) => read(URLS).flatMap((url) => (url.startsWith('https://') ? [] : [`${url} is not https`])),
  (read) => uncovered(read(URLS), read('//o:AppDomain')),
  (read, root) =>
    read(URLS).flatMap((url) => wantedSizes(url, read).flatMap((size) => imageProblem(url, size, root))),
  (read) => (read('//o:SupportUrl').length === 1 ? [] : ['SupportUrl is missing']),
  (read) =>
    missing(read('//v:LaunchEvent/@Type'), KNOWN_EVENTS).map((event) => `Outlook knows no event ${event}`),
  (read) =>
    tooLong(read('//bt:ShortStrings//@DefaultValue | //bt:ShortStrings//@Value'), LONGEST_SHORT_STRING),
  (read) => tooLong(read('//bt:LongStrings//@DefaultValue | //bt:LongStrings//@Value'), LONGEST_LONG_STRING),
  /* events run in the runtime of the same id */
  (read) =>
    missing(
      read('//v:ExtensionPoint[v:LaunchEvents]/v:SourceLocation/@resid'),
      read('//v:Runtime/@resid'),
    ).map((id) => `no Runtime for the events of ${id}`),
  /* classic Outlook runs no page: without the script's own address the events never run there */
  (read) =>
    read('//v:Runtime/@resid').length === read('//v:Runtime/v:Override[@type="javascript"]/@resid').length
      ? []
      : ['a Runtime has no script for classic Outlook'],
  /* a function that nobody associates hangs until Outlook gives up, and one that no event names never runs */
  (read, root) => {
    const [named, associated] = [read('//v:LaunchEvent/@FunctionName'), functionsOfGuard(root)];
    return [
      ...missing(named, associated).map((name) => `events.ts associates no ${name}`),
      ...missing(associated, named).map((name) => `no event runs ${name}`),
    ];
  },
  /* the button of a Smart Alert opens the pane by this id */
  (read, root) =>
    missing([commandOfGuard(root)], read(COMPOSE_BUTTONS)).map((id) => `no compose button ${id}`),
  /* Block is refused by the Marketplace, SoftBlock locks people out when our script does not load */
  (read) =>
    read('//v:LaunchEvent[@Type="OnMessageSend"]').length === 1 &&
    read('//v:LaunchEvent[@Type="OnMessageSend"]/@SendMode')[0] === 'PromptUser'
      ? []
      : ['OnMessageSend must stand once, with PromptUser'],
  /* reads the body and the session of a draft; more would ask for more consent */
  (read) => (read('//o:Permissions')[0] === 'ReadWriteItem' ? [] : ['asks for other permissions']),
  /* the pane must keep up with the mail, also in a shared mailbox */
  (read) => (read('//v:SupportsPinning')[0] === 'true' ? [] : ['the pane cannot be pinned']),
  (read) => (read('//v:SupportsSharedFolders')[0] === 'true' ? [] : ['shared mailboxes are left out']),
  /* older Outlook and mobile keep the pane: newer sets are asked for at run time */
  (read) =>
    read('//o:Set/@MinVersion | //bt:Sets/@DefaultMinVersion').flatMap((set) =>
      set === '1.5' ? [] : [`asks for Mailbox ${set}`],
    ),
];

function functionsOfGuard(root: string): readonly string[] {
  const source = readFileSync(join(root, 'src', 'outlook', 'guard', 'events.ts'), 'utf8');
  return [...source.matchAll(/actions\.associate\('(\w+)'/g)].map(([, name = '']) => name);
}

function commandOfGuard(root: string): string {
  const source = readFileSync(join(root, 'src', 'outlook', 'guard', 'handlers.ts'), 'utf8');
  return /OPENS_PANE = '([^']+)'/.exec(source)?.[1] ?? 'in handlers.ts';
}

function textOf(node: XmlNode): string {
  return 'value' in node ? String(node.value) : (node as XmlElement).content.trim();
}

function missing(wanted: readonly string[], there: readonly string[]): readonly string[] {
  return [...new Set(wanted)].filter((one) => !there.includes(one));
}

function repeated(all: readonly string[]): readonly string[] {
  return all.filter((one, at) => all.indexOf(one) !== at);
}

function tooLong(texts: readonly string[], longest: number): readonly string[] {
  return texts.filter((text) => text.length > longest).map((text) => `too long (${longest}): ${text}`);
}

function uncovered(urls: readonly string[], domains: readonly string[]): readonly string[] {
  const origins = urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin);
  return missing(origins, domains).map((origin) => `AppDomains leave out ${origin}`);
}

/** The sizes that the places of an icon ask for; none for what is no icon. */
function wantedSizes(url: string, read: Read): readonly number[] {
  const ids = read(`//bt:Image[@DefaultValue="${url}"]/@id`);
  const asked = ids.flatMap((id) => read(`//v:Icon/bt:Image[@resid="${id}"]/@size`)).map(Number);
  const store = [
    { tag: 'HighResolutionIconUrl', size: 128 },
    { tag: 'IconUrl', size: 64 },
  ].filter(({ tag }) => read(`//o:${tag}/@DefaultValue`).includes(url));
  return [...asked, ...store.map(({ size }) => size)];
}

function imageProblem(url: string, size: number, root: string): readonly string[] {
  try {
    const png = readFileSync(join(root, new URL(url).pathname));
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    return width === size && height === size ? [] : [`${url} is ${width}×${height}, not ${size}`];
  } catch {
    return [`${url} has no file`];
  }
}
