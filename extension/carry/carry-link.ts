import * as v from 'valibot';
import type { Profile } from '../host/profile.ts';
import type { Origin } from '../settings.ts';
import { hasAccess, originOf } from '../site-access.ts';
import type { ControlInfo } from './control-info.ts';
import {
  type CarryQuestion,
  type DoneAnswer,
  DoneAnswerSchema,
  type FormInfo,
  LookAnswerSchema,
  type OptionsAnswer,
  OptionsAnswerSchema,
} from './messages.ts';
import carryFile from './page/carry.iife.ts?script';

/** A form, and the one document that it stands in. */
export type FormHere = { form: FormInfo; tab: number; document: string; origin: Origin };
export type NoForm = 'no-access' | 'no-form';

/**
 * The forms on the page beside the panel, the one with the most fields of ours first. Only on a
 * site that the user has granted.
 */
export async function lookForForms(
  profilesOf: (origin: Origin) => readonly Profile[],
): Promise<readonly FormHere[] | NoForm> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const read = originOf(tab?.url ?? '');
  if (tab?.id === undefined || !('origin' in read)) return 'no-access';
  const { id } = tab;
  const { origin } = read;
  if (!(await hasAccess(origin))) return 'no-access';
  const documents = await documentsIn(id);
  const profiles = profilesOf(origin).filter(({ view }) => view.kind === 'form');
  const answers = await Promise.all(
    documents.map(async (document) => {
      const form = await ask(id, document, { kind: 'carry-look', profiles }, LookAnswerSchema);
      return form ? [{ form, tab: id, document, origin }] : [];
    }),
  );
  const found = answers.flat().toSorted((a, b) => worth(b) - worth(a));
  return found.length === 0 ? 'no-form' : found;
}

/** Writes or undoes in the very document that was looked at, while its tab is the one in sight. */
export async function tellForm(
  form: FormHere,
  question: Extract<CarryQuestion, { kind: 'carry-write' | 'carry-undo' }>,
): Promise<DoneAnswer> {
  return (await askSeen(form, question, DoneAnswerSchema)) ?? { changed: true, outcomes: [] };
}

/** What can be chosen in a list of that document, which is opened for it and closed again. */
export async function optionsIn(
  form: FormHere,
  { handle }: ControlInfo,
  typed: string,
): Promise<OptionsAnswer> {
  const { ticket } = form.form;
  const question: CarryQuestion = { kind: 'carry-options', ticket, handle, typed };
  return (await askSeen(form, question, OptionsAnswerSchema)) ?? { changed: true, options: null };
}

async function askSeen<Schema extends v.GenericSchema>(
  { tab, document }: FormHere,
  question: CarryQuestion,
  schema: Schema,
): Promise<v.InferOutput<Schema> | null> {
  const here = await chrome.tabs.get(tab).catch(() => null);
  return here?.active ? ask(tab, document, question, schema) : null;
}

function worth({ form: { controls } }: FormHere): number {
  const ours = controls.filter(({ field }) => field !== null);
  const open = ours.filter(({ state }) => state !== 'readonly' && state !== 'disabled');
  return open.length * 1_000_000 + ours.length * 1000 + controls.length;
}

/** The documents of a tab that our script runs in: those that the user has granted. */
async function documentsIn(tabId: number): Promise<string[]> {
  try {
    const frames = await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [carryFile],
    });
    return frames.flatMap(({ documentId }) => documentId ?? []);
  } catch {
    return [];
  }
}

async function ask<Schema extends v.GenericSchema>(
  tab: number,
  documentId: string,
  question: CarryQuestion,
  schema: Schema,
): Promise<v.InferOutput<Schema> | null> {
  try {
    const answer: unknown = await chrome.tabs.sendMessage(tab, question, { documentId });
    const parsed = v.safeParse(schema, answer);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
