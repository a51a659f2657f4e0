import '../offline/client/client.ts';
import { takeHandedOver } from './hand-over.ts';
import { mayHoldDraft } from './may-hold-draft.ts';
import type { Referral } from './model.ts';
import './referral.css';
import { withTemporal } from './with-temporal.ts';

/*
 * The first view is a page to read. What takes answers is fetched when a hand or the keyboard
 * moves towards it, or when this device holds answers from before: so the page stays small.
 */
const root = document.getElementById('referral');
if (root !== null) {
  const wake = waker(root);
  wakeWhenNeared(root, wake);
  void goOn(wake);
}

/** Takes up what was answered before, in another language or at an earlier visit. */
async function goOn(wake: () => Promise<Referral>): Promise<void> {
  const handed = takeHandedOver();
  if (handed !== null) await (await wake()).takeOver(handed);
  else if (await mayHoldDraft()) await (await wake()).takeUp();
}

/** Brings the page to life once, however often it is asked to. */
function waker(root: HTMLElement): () => Promise<Referral> {
  let island: Promise<Referral> | undefined;
  return () => {
    island ??= withTemporal()
      .then(() => import('./start-island.tsx'))
      .then(({ startIsland }) => startIsland(root));
    island.catch(() => {
      island = undefined;
    });
    return island;
  };
}

function wakeWhenNeared(root: HTMLElement, wake: () => Promise<Referral>): void {
  const asleep = new AbortController();
  const awake = async () => {
    const model = await wake();
    asleep.abort();
    return model;
  };
  for (const sign of ['pointerover', 'touchstart', 'focusin']) {
    const options = { passive: true, signal: asleep.signal };
    root.addEventListener(sign, () => void awake().catch(() => {}), options);
  }
  const button = document.getElementById('begin');
  button?.addEventListener('click', begin, { signal: asleep.signal });

  async function begin() {
    button?.setAttribute('aria-busy', 'true');
    const model = await awake().catch(() => null);
    button?.removeAttribute('aria-busy');
    document.getElementById('referral-failed')?.toggleAttribute('hidden', model !== null);
    model?.begin();
  }
}
