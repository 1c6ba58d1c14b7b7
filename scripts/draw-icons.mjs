// Draws assets/icon-*.png from the shapes of assets/mark.svg, with zlib alone. Run it after changing the mark.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const ASSETS = join(import.meta.dirname, '..', 'assets');
/** Sizes that Outlook asks for: ribbon 16, 32, 80; store 64, 128. */
const SIZES = [16, 32, 64, 80, 128];
/** Samples per pixel and side: smooth edges at 16 pixels. */
const SAMPLES = 4;
const BLUE = [15, 84, 140];
const WHITE = [255, 255, 255];
const AMBER = [255, 183, 74];
const HALF_STROKE = 6;

for (const size of SIZES) writeFileSync(join(ASSETS, `icon-${size}.png`), png(size, pixels(size)));

/** Rows of a filter byte and RGBA. */
function pixels(size) {
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) rows.set(pixel(x, y, size), y * (1 + size * 4) + 1 + x * 4);
  }
  return rows;
}

/** The mean colour of the samples, transparent where the mark does not reach. */
function pixel(x, y, size) {
  const seen = [];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const at = (pixelAt, part) => ((pixelAt + (part + 0.5) / SAMPLES) / size) * 128;
    seen.push(colorAt(at(x, i % SAMPLES), at(y, Math.floor(i / SAMPLES))));
  }
  const drawn = seen.filter(Boolean);
  const mean = (channel) =>
    Math.round(drawn.reduce((sum, color) => sum + color[channel], 0) / (drawn.length || 1));
  return [mean(0), mean(1), mean(2), Math.round((drawn.length / seen.length) * 255)];
}

/** The colour at a point of the 128-unit drawing; null outside. */
function colorAt(x, y) {
  if (!isInRoundSquare(x, y)) return null;
  if (Math.hypot(x - 100, y - 92) <= 9) return AMBER;
  const strokes = [
    [28, 44, 64, 74],
    [64, 74, 100, 44],
    [28, 92, 82, 92],
  ];
  return strokes.some((stroke) => distance(x, y, stroke) <= HALF_STROKE) ? WHITE : BLUE;
}

function isInRoundSquare(x, y) {
  const inner = (value) => Math.max(28 - value, value - 100, 0);
  return Math.hypot(inner(x), inner(y)) <= 24;
}

function distance(x, y, [x1, y1, x2, y2]) {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - (x1 + t * (x2 - x1)), y - (y1 + t * (y2 - y1)));
}

function png(size, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
