import { effect } from '@preact/signals';
import { hydrate } from 'preact';
import * as v from 'valibot';
import { fetchAhead } from './fetch-ahead.ts';
import { followHistory } from './follow-history.ts';
import { handOverBetweenLanguages } from './hand-over.ts';
import { loadTexts } from './load-texts.ts';
import type { Referral } from './model.ts';
import { followOtherTabs } from './other-tabs.ts';
import { ReferralPropsSchema } from './props.ts';
import { ReferralIsland, referralFor } from './referral-island.tsx';
import { translate } from './texts.ts';
import { loadPart } from './way-part.ts';

/** Takes over the element that the server filled, and returns what is going on in it. */
export async function startIsland(root: HTMLElement): Promise<Referral> {
  const props = v.parse(v.pipe(v.string(), v.parseJson(), ReferralPropsSchema), root.dataset.props);
  const [part, texts] = await Promise.all([loadPart(props.way), loadTexts(props.language)]);
  const t = translate(props.language, texts, await part?.texts(props.language));
  const model = referralFor(props);
  hydrate(<ReferralIsland props={props} model={model} part={part} t={t} />, root);
  followHistory(model);
  focusWhatErrorsName(root);
  warnBeforeLosing(model);
  handOverBetweenLanguages(model);
  followOtherTabs(model);
  fetchAhead(model);
  return model;
}

/** A link in the error summary leads to the field without leaving a mark in the history. */
function focusWhatErrorsName(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('.error-summary a');
    const field = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.scrollIntoView({ block: 'center' });
  });
}

function warnBeforeLosing(model: Referral): void {
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  effect(() => {
    if (model.isAtRisk.value) addEventListener('beforeunload', warn);
    else removeEventListener('beforeunload', warn);
  });
}
