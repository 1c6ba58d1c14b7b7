import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trainModel } from '#reading/learned/train-model.ts';
import { labelledText } from '../../../scripts/labelled-text.mjs';

const WEIGHTS = join(import.meta.dirname, '../../../src/reading/learned/weights.json');
const PATIENCE_MS = 240_000;

describe('the trained weights', () => {
  it(
    'are those that the labelled text gives, byte for byte: run npm run train after changing it',
    () => {
      const fresh = trainModel(labelledText().flatMap(({ mails }) => mails));
      expect(`${JSON.stringify(fresh)}\n` === readFileSync(WEIGHTS, 'utf8')).toBe(true);
    },
    PATIENCE_MS,
  );
});
