import type { Email } from 'postal-mime';
import { headerValue } from './headers.ts';

/** Bytes at the end of a message in which its closing boundary is looked for. */
const TAIL_BYTES = 4096;
/** Bytes at the start in which charsets are looked for: headers of the message and of its first text parts. */
const HEAD_BYTES = 65_536;
/** Charsets that the platform's decoder and postal-mime know (WHATWG Encoding Standard and aliases). */
const KNOWN_CHARSET =
  /^(?:x-)?(?:utf-?(?:7|8|16(?:le|be)?)|unicode.{0,12}|us-ascii|ascii|ansi.{0,10}|iso[-_]?8859[-_]?\d{1,2}.{0,8}|iso-ir-\d+|latin-?\d|l\d|(?:windows|cp|ibm|ms)-?_?\d{2,5}|koi8?-?.{0,3}|big5.{0,8}|gb.{0,9}|hz-gb-2312|euc[-_]?(?:jp|kr|cn|tw)|shift[-_]?jis|sjis|iso-2022-.{2,8}|ks.{0,20}|mac.{0,20}|tis-?620|dos-\d+|\d{3,5}|csiso.{0,20}|ms_kanji|none|binary|8bit|user-defined)$/i;
/** In a Content-Type header or its continuation, not in the tags of an HTML part. */
const CHARSET = /^(?:content-type:|[ \t])[^\r\n<]{0,200}?charset\s{0,4}=\s{0,4}"?([!#-:<-~]{1,40})/gim;

/** What people should know of a message that could be read only in part. */
export function mimeNotes(bytes: Uint8Array, email: Email): readonly string[] {
  const cut = isCutOff(bytes, headerValue(email.headers, 'content-type'));
  return [
    ...unknownCharsets(asciiOf(bytes.subarray(0, HEAD_BYTES))).map(
      (name) => `unknown charset ${name}: read as windows-1252`,
    ),
    ...(cut ? ['the message is cut off: its last part may be missing'] : []),
    ...(email.headers.length ? [] : ['no headers: this may not be a mail']),
  ];
}

function unknownCharsets(head: string): readonly string[] {
  const named = [...head.matchAll(CHARSET)].map((found) => (found[1] ?? '').toLowerCase());
  return [...new Set(named)].filter((name) => !KNOWN_CHARSET.test(name));
}

function isCutOff(bytes: Uint8Array, contentType: string): boolean {
  const boundary = /boundary\s{0,4}=\s{0,4}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
  if (!/^multipart\//i.test(contentType) || !boundary) return false;
  const closing = `--${boundary[1] ?? boundary[2] ?? ''}--`;
  return !asciiOf(bytes.subarray(-TAIL_BYTES)).includes(closing);
}

function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
