import type { Reasons, Request } from '../background/messages.ts';
import { card } from './card.ts';
import type { Entry } from './entry.ts';
import type { Layer } from './layer.ts';

type Means = {
  layer: Layer;
  words: () => Parameters<typeof card>[1];
  reasons: (request: Request) => Promise<Reasons | null>;
  toPanel: (entry: Entry) => Promise<boolean>;
};

/** Shows one card at a time beside the pill that was asked; Escape or a click elsewhere closes it. */
export function cardHolder({ layer, words, reasons, toPanel }: Means, signal: AbortSignal) {
  let open: { entry: Entry; card: HTMLElement; until: AbortController } | null = null;

  const close = (back: boolean) => {
    if (open === null) return;
    const { entry, card: shown, until } = open;
    open = null;
    until.abort();
    shown.remove();
    if (entry.pill === null) return;
    entry.pill.ariaExpanded = 'false';
    if (back) entry.pill.focus();
  };

  const explain = async ({ result, reading: { answer, reference } }: Entry) => {
    if ('problem' in result) return result;
    return 'facts' in answer ? reasons({ facts: answer.facts, reference }) : null;
  };

  const show = async (entry: Entry, pill: HTMLButtonElement, byMouse: boolean) => {
    const again = open?.entry === entry;
    close(false);
    if (again) return;
    const { countedFrom } = entry.reading;
    const explained = await explain(entry);
    // the page may have moved on while the reasons were fetched
    if (explained === null || entry.pill !== pill) return;
    const until = new AbortController();
    const made = card({ explained, countedFrom }, words(), {
      close: () => close(!byMouse),
      toPanel: () => toPanel(entry),
    });
    made.popover = 'manual';
    layer.view.append(made);
    made.showPopover();
    beside(made, pill);
    pill.ariaExpanded = 'true';
    if (!byMouse) made.focus();
    open = { entry, card: made, until };
    const heard = { capture: true, signal: until.signal };
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopImmediatePropagation();
        close(layer.root.activeElement !== null);
      },
      heard,
    );
    addEventListener(
      'pointerdown',
      (event) => {
        if (!event.composedPath().includes(layer.host)) close(false);
      },
      heard,
    );
    addEventListener('resize', () => close(false), heard);
  };
  signal.addEventListener('abort', () => close(false));
  return {
    open: (entry: Entry, pill: HTMLButtonElement, byMouse: boolean) =>
      void show(entry, pill, byMouse),
    closeOf: (entry: Entry) => {
      if (open?.entry === entry) close(false);
    },
  };
}

/** After the pill where there is room for it, else below or above, and always within the window. */
function beside(made: HTMLElement, pill: HTMLElement): void {
  const at = pill.getBoundingClientRect();
  const { width, height } = made.getBoundingClientRect();
  const after = at.right + 8;
  const fits = after + width <= innerWidth - 12;
  const below = at.bottom + 8;
  const top = below + height <= innerHeight - 12 ? below : at.top - height - 8;
  put(made, fits ? after : at.right - width, fits ? at.top : top, { width, height });
}

function put(
  made: HTMLElement,
  left: number,
  top: number,
  { width, height }: { width: number; height: number },
): void {
  made.style.left = `${Math.max(12, Math.min(left, innerWidth - width - 12))}px`;
  made.style.top = `${Math.max(12, Math.min(top, innerHeight - height - 12))}px`;
}
