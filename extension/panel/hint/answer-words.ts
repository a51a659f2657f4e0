import texts from '@locales/nb/journal.json' with { type: 'json' };

const answers: Record<string, { question: string; answers: Record<string, string> }> = {
  areas: { question: texts.areas, answers: texts.area },
  since: { question: texts.since, answers: texts.sinces },
  course: { question: texts.course, answers: texts.courses },
  falls: { question: texts.falls, answers: texts.fall },
  urgent: { question: texts.urgent, answers: texts.signs },
  surgeryOn: { question: texts.surgeryOn, answers: {} },
};

/** An answer that a suggestion rests on (`falls.several`), as the Norwegian text says it. */
export function answerWords(answer: string): string {
  const dot = answer.indexOf('.');
  const known = answers[answer.slice(0, dot)];
  const value = answer.slice(dot + 1);
  if (known === undefined) return answer;
  return `${known.question}: ${known.answers[value] ?? writtenDay(value)}`;
}

/** `9.6.2026`, as the text writes days; anything else as it stands. */
function writtenDay(value: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return day === null ? value : `${Number(day[3])}.${Number(day[2])}.${day[1]}`;
}
