/** What stands below the options of each command. */
export const HELP = `
Example:
  relance read --ledger ./ledger --mail ./mail --format table

The commands read and evaluate need no service and no database.`;

export const READ_HELP = `
Example:
  relance read --ledger ./ledger --mail ./mail --us example.com --out readings.jsonl

The ledger folder holds CSV files with a header line: customers (account number, name, mail domain …), invoices
(number, account, issue and due date, currency, amount) and payments. The mails may lie in folders within folders.

Each mail gives one JSON object on one line:
  messageId, language, newestText, account {number, confidence} or null,
  candidates [{number, confidence, because}], invoices [{number, confidence, evidence}],
  findings [{kind, reason?, date?, amount?, currency?, invoices?, document?, outcome?, confidence, evidence}],
  primary, tone {label, score}, escalation, case, settled

evidence is {text, in, start, end}: the words that show it, and where they stand in UTF-16 units. "in" is subject,
body (the newest text), forwarded (the text of the mail that this one passes on), or quoted (the mail it answers).
case is the same for all mails of one matter, or null. settled is true where nobody needs to look.
A file that cannot be read is named on the terminal, and the others are read.`;

export const EVALUATE_HELP = `
Example:
  relance evaluate --ledger ./ledger --mail ./mail --truth truth.jsonl

A label is one JSON object on one line:
  {"messageId": "<1@example.com>", "direction": "inbound", "language": "en", "account": "10023",
   "invoices": ["R-118/26"], "findings": [{"kind": "promise", "date": "2026-03-13", "amount": 80, "invoices": ["R-118/26"]}],
   "tone": "neutral", "escalation": false, "case": "a name of your choice"}

Precision is the share of what Relance said that is right, recall the share of your labels that it said.
"No correction needed" counts mails whose account, invoices and findings are as labelled; "filed with nobody looking"
those that Relance was sure of: precision is how many of them are right, recall their share of all mails. What has no
label is not counted, and a mail without invoices may be read with those of its case.`;
