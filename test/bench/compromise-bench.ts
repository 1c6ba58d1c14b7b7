/** Where compromise would serve, measured: sentences, terms, English numbers in words (docs/decisions): npm run bench compromise. */
import { labelledText } from '../../scripts/labelled-text.mjs';
import { numbersTable } from './compromise/numbers.ts';
import { splittingTable } from './compromise/splitting.ts';
import { termsTable } from './compromise/terms.ts';
import { showTable } from './show-table.ts';

const mails = labelledText().flatMap((file) => file.mails);
showTable(splittingTable(mails.filter(({ subject }) => subject !== '')));
showTable(numbersTable());
showTable(termsTable(mails));
