import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '#base/calendar-date.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { withLaterDays } from '#reading/days/later-days.ts';
import { readDays } from '#reading/days/read-days.ts';

/** Days counted from the one named before them; the mail is sent on Tuesday 10 March 2026. Looking ahead. */
type LaterCase = { readonly text: string; readonly says: readonly string[]; readonly sentOn?: string };

const CASES: Readonly<Record<LanguageCode, readonly LaterCase[]>> = {
  en: [
    { text: 'For us it falls due on 31 March. We pay that very day.', says: ['2026-03-31', '2026-03-31'] },
    { text: 'Half on the 13th and half the Friday after that.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'One on 14 March, one the following Wednesday.', says: ['2026-03-14', '2026-03-18'] },
    { text: 'Half this Friday and the rest the week after.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'Half this Friday and the rest a week later.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'Every Friday for three weeks.', says: ['2026-03-13', '2026-03-20', '2026-03-27'] },
    { text: 'Tuesday week', says: ['2026-03-17'] },
    { text: 'the Tuesday after the holidays', says: ['2026-03-17'] },
    { text: 'the week after next', says: ['2026-03-27'] },
    { text: 'Following our call, thank you.', says: [] },
    { text: 'every Friday', says: ['2026-03-13'] },
  ],
  de: [
    {
      text: 'Fällig ist sie am 31. März. Wir zahlen an genau diesem Tag.',
      says: ['2026-03-31', '2026-03-31'],
    },
    { text: 'Die Hälfte am 13. und die andere am Freitag darauf.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'Eine am 14. März, eine am folgenden Mittwoch.', says: ['2026-03-14', '2026-03-18'] },
    { text: 'Die Hälfte am Freitag, der Rest die Woche darauf.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'Die Hälfte am Freitag, der Rest eine Woche darauf.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'Drei Wochen lang jeden Freitag.', says: ['2026-03-13', '2026-03-20', '2026-03-27'] },
    { text: 'Dienstag in acht Tagen', says: ['2026-03-17'] },
    { text: 'Darauf folgt ein Schreiben.', says: [] },
  ],
  fr: [
    { text: 'Elle échoit le 31 mars. Le virement part ce jour même.', says: ['2026-03-31', '2026-03-31'] },
    { text: "La moitié le 13 et l'autre le vendredi suivant.", says: ['2026-03-13', '2026-03-20'] },
    { text: "Une le 14 mars, une le mercredi d'après.", says: ['2026-03-14', '2026-03-18'] },
    { text: "La moitié vendredi, le reste la semaine d'après.", says: ['2026-03-13', '2026-03-20'] },
    { text: 'La moitié vendredi, le reste une semaine plus tard.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'Chaque vendredi pendant trois semaines.', says: ['2026-03-13', '2026-03-20', '2026-03-27'] },
    { text: 'mardi en huit', says: ['2026-03-17'] },
    { text: "D'après nos livres, c'est réglé.", says: [] },
  ],
  es: [
    {
      text: 'Vence el 31 de marzo. La transferencia sale ese mismo día.',
      says: ['2026-03-31', '2026-03-31'],
    },
    { text: 'La mitad el día 13 y la otra el viernes siguiente.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'Una el 14 de marzo, otra el siguiente miércoles.', says: ['2026-03-14', '2026-03-18'] },
    { text: 'La mitad el viernes, el resto la semana siguiente.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'La mitad el viernes, el resto una semana después.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'Cada viernes durante tres semanas.', says: ['2026-03-13', '2026-03-20', '2026-03-27'] },
    { text: 'El siguiente paso es suyo.', says: [] },
  ],
  it: [
    { text: 'Scade il 31 marzo. Il bonifico parte quel giorno stesso.', says: ['2026-03-31', '2026-03-31'] },
    { text: "La metà il 13 e l'altra il venerdì successivo.", says: ['2026-03-13', '2026-03-20'] },
    { text: 'Una il 14 marzo, una il mercoledì dopo.', says: ['2026-03-14', '2026-03-18'] },
    { text: 'La metà venerdì, il resto la settimana dopo.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'La metà venerdì, il resto una settimana più tardi.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'Ogni venerdì per tre settimane.', says: ['2026-03-13', '2026-03-20', '2026-03-27'] },
    { text: 'Il passo successivo è vostro.', says: [] },
  ],
  nl: [
    { text: 'Zij vervalt op 31 maart. Wij betalen diezelfde dag.', says: ['2026-03-31', '2026-03-31'] },
    { text: 'De helft op de 13e en de andere de vrijdag daarna.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'Eén op 14 maart, één de woensdag daarop.', says: ['2026-03-14', '2026-03-18'] },
    { text: 'De helft vrijdag, de rest de week erop.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'De helft vrijdag, de rest een week later.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'Drie weken lang elke vrijdag.', says: ['2026-03-13', '2026-03-20', '2026-03-27'] },
    { text: 'dinsdag over een week', says: ['2026-03-17'] },
    { text: 'Daarna hoort u van ons.', says: [] },
  ],
  pt: [
    { text: 'Vence a 31 de março. A transferência sai nesse mesmo dia.', says: ['2026-03-31', '2026-03-31'] },
    { text: 'Metade no dia 13 e a outra na sexta seguinte.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'Uma a 14 de março, outra na quarta-feira seguinte.', says: ['2026-03-14', '2026-03-18'] },
    { text: 'Metade na sexta, o resto na semana seguinte.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'Metade na sexta, o resto uma semana depois.', says: ['2026-03-13', '2026-03-20'] },
    { text: 'Cada sexta-feira durante três semanas.', says: ['2026-03-13', '2026-03-20', '2026-03-27'] },
    { text: 'O passo seguinte é vosso.', says: [] },
  ],
};

function aheadIn(body: string, language: LanguageCode, sentOn: CalendarDate): readonly (string | null)[] {
  const texts = { subject: '', body, forwarded: null };
  const days = withLaterDays(texts, readDays(texts, sentOn, language), { sentOn, language });
  return days.map(({ future }) => future);
}

for (const language of LANGUAGE_CODES) {
  describe(`days after days in ${language}`, () => {
    for (const { text, says, sentOn = '2026-03-10' } of CASES[language]) {
      it(text, () => expect(aheadIn(text, language, sentOn as CalendarDate)).toEqual(says));
    }
  });
}
