/** The steps of the walk in the order in which they are walked: the picture's name, and what happens in one sentence. */
export const CHAPTERS = [
  {
    title: 'A dispute, from the customer’s mail to the closed case',
    steps: [
      {
        name: 'a1-dispute-arrives',
        says: 'Friday: a customer writes in French that goods are missing; the pane shows who it is, the very words, the invoice and the 118.40 of 742.18 that are contested, and proposes to acknowledge.',
      },
      {
        name: 'a2-letter-drafted',
        says: 'One click opens the acknowledgement in the reply form: in French, from the ledger, with the case number, the day of the answer, and the part that stays due.',
      },
      {
        name: 'a3-acknowledged',
        says: 'Sent by the collector and seen among the sent items: the case is acknowledged, and the next step is to give it to Logistics, who can settle it by the house’s rules.',
      },
      {
        name: 'a4-given-to-logistics',
        says: 'Short quantities go to Logistics by the house’s rules: the collector saves the proposal, the case waits with the resolver until its day, and a draft tells Logistics what they must know.',
      },
      {
        name: 'a5-internal-mail-joins',
        says: 'Monday: Logistics writes to a colleague and names neither invoice nor account; the mail joins the case by itself, marked as internal; it settles the dispute by a credit, and the collector says that it is read right.',
      },
      {
        name: 'a6-credit-note-in-the-ledger',
        says: 'Tuesday: the ledger is loaded with a credit note over the contested sum; the case takes it for this dispute, and the customer is to be told.',
      },
      {
        name: 'a7-outcome-told',
        says: 'The letter with the outcome names the credit note and what is left to pay, 623.78; of what colleagues wrote it says nothing.',
      },
      {
        name: 'a8-closed',
        says: 'The customer knows, so the case can be closed: all four steps are filled, and the timeline tells how it came about.',
      },
    ],
  },
  {
    title: 'A promise that is not kept',
    steps: [
      {
        name: 'b1-promise',
        says: 'A customer names a day: the case waits for it, and nobody chases.',
      },
      {
        name: 'b2-due-today',
        says: 'The day comes: the promise is due today, and the transfer is given its time.',
      },
      {
        name: 'b3-broken',
        says: 'Two working days later the money is not there: the promise is broken, the customer is to be called, or asked in writing.',
      },
      {
        name: 'b4-worklist',
        says: 'On the worklist’s page broken promises stand above what is merely to do today.',
      },
      {
        name: 'b5-second-ask',
        says: 'The second letter asks for the payment or another day, and names the promise it goes back to.',
      },
      {
        name: 'b6-asked-again',
        says: 'Once it is sent the case waits for the customer; nobody calls on top of it, and the wait has its end.',
      },
    ],
  },
  {
    title: 'A reminder that should not go out',
    steps: [
      {
        name: 'c1-part-contested',
        says: 'A customer contests a part of one invoice.',
      },
      {
        name: 'c2-held-up',
        says: 'A reminder that asks for the whole of it is held up by a Smart Alert: what is contested, since when, why, by whom, and what may be asked for.',
      },
      {
        name: 'c3-case-opened',
        says: 'Its button opens the case beside the draft.',
      },
      {
        name: 'c4-internal-words',
        says: 'A reply that carries outside what a colleague wrote inside is held up too.',
      },
    ],
  },
] as const;

export type StepName = (typeof CHAPTERS)[number]['steps'][number]['name'];

const SENTENCES = new Map(
  CHAPTERS.flatMap(({ steps }) => steps.map(({ name, says }) => [name, says] as const)),
);

/** What happens in a step. */
export function sentenceOf(name: StepName): string {
  return SENTENCES.get(name) ?? '';
}
