import * as v from 'valibot';
import { isOurs } from '../../background/sender.ts';
import { isFrameShown } from '../../host/frame.ts';
import { bodyOf } from '../../host/own-names.ts';
import {
  type CarryQuestion,
  CarryQuestionSchema,
  type DoneAnswer,
  type FormInfo,
  type OptionsAnswer,
} from '../messages.ts';
import { describeForm } from './describe-form.ts';
import { findForm } from './find-form.ts';
import { LookedAt } from './looked-at.ts';

/**
 * Answers the panel, and nobody else: finds the form of this document, and writes into it what
 * the user has clicked for, while it is still the one that was shown.
 */
export function answerPanel(): void {
  let last: LookedAt | null = null;
  const ours = new URL(chrome.runtime.getURL('')).origin;

  const look = (profiles: Extract<CarryQuestion, { kind: 'carry-look' }>['profiles']) => {
    const form = isFrameShown() ? findForm(bodyOf(document), profiles) : null;
    if (form === null) return null;
    last = new LookedAt(form, last?.written ?? []);
    return describeForm(form, last.ticket);
  };
  const done = async (question: Acting): Promise<DoneAnswer | OptionsAnswer> => {
    const form = last?.ticket === question.ticket && last.isStill() ? last : null;
    if (question.kind === 'carry-options') {
      const options = (await form?.options(question.handle, question.typed)) ?? null;
      return { changed: form === null, options };
    }
    if (form === null) return { changed: true, outcomes: [] };
    return question.kind === 'carry-write'
      ? form.write(question.writes)
      : form.undo(question.handles);
  };
  // one after the other: a list that is open may not be met by the next
  let busy: Promise<unknown> = Promise.resolve();

  chrome.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    // a page of the extension, and no script of ours on some other page
    if (!isOurs(sender) || sender.origin !== ours) return false;
    const parsed = v.safeParse(CarryQuestionSchema, message);
    if (!parsed.success) return false;
    if (parsed.output.kind === 'carry-look') {
      const form: FormInfo | null = look(parsed.output.profiles);
      answer(form);
      return false;
    }
    const question = parsed.output;
    busy = busy.then(() => done(question)).then(answer, () => answer(null));
    return true;
  });
}

type Acting = Exclude<CarryQuestion, { kind: 'carry-look' }>;
