import type { ContactChange, Day } from '@shared/model';
import { dayText, languageText } from './journal-lines.ts';
import type { JournalTexts } from './journal-texts.ts';

/** New contact details as plain Norwegian text for the journal: what has changed, and when. */
export function contactChangeText(
  { phone, email, address, interpreter }: ContactChange,
  { texts, receivedOn }: { texts: JournalTexts; receivedOn: Day },
): string {
  const lines = [
    texts.newContact,
    `${texts.received}: ${dayText(receivedOn)}`,
    ...(phone === null ? [] : [`${texts.phone}: ${phone}`]),
    ...(email === null ? [] : [`${texts.email}: ${email}`]),
    ...(address === null ? [] : [`${texts.address}: ${address}`]),
    ...(interpreter === null
      ? []
      : [
          `${texts.interpreter}: ${
            interpreter === 'no' ? texts.noInterpreter : languageText(interpreter.language, texts)
          }`,
        ]),
  ];
  return `${lines.join('\n')}\n`;
}
