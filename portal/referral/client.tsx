import { effect } from '@preact/signals';
import { hydrate } from 'preact';
import * as v from 'valibot';
import './referral.css';
import { followHistory } from './follow-history.ts';
import { loadTexts } from './load-texts.ts';
import type { Referral } from './model.ts';
import { ReferralPropsSchema } from './props.ts';
import { ReferralIsland, referralFor } from './referral-island.tsx';
import { translate } from './texts.ts';

const root = document.getElementById('referral');
if (root !== null) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const props = v.parse(v.pipe(v.string(), v.parseJson(), ReferralPropsSchema), root.dataset.props);
  const model = referralFor(props);
  const t = translate(props.language, await loadTexts(props.language));
  hydrate(<ReferralIsland props={props} model={model} t={t} />, root);
  followHistory(model);
  focusWhatErrorsName(root);
  warnBeforeLosing(model);
  if (await mayHoldDraft()) await model.takeUp();
  root.dataset.ready = '';
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

/** False where no draft can be here, so that what reads drafts need not be loaded. */
async function mayHoldDraft(): Promise<boolean> {
  try {
    const all = await indexedDB.databases?.();
    return all === undefined || all.some(({ name }) => name === 'inngang');
  } catch {
    return false;
  }
}
