import css from './overlay.css?inline';
import type { Texts } from './texts.ts';

/** Our one element in the page, and the closed shadow tree in it that all is drawn in. */
export type Layer = {
  host: HTMLElement;
  root: ShadowRoot;
  /** Scrolls with the document. */
  page: HTMLElement;
  /** Stays with the window. */
  view: HTMLElement;
  /** Follows the page: light on light, dark on dark. */
  shade: (shade: 'light' | 'dark') => void;
  /** Puts our element back where the page has removed it. */
  keep: () => void;
};

/** Lays our element over the page until the signal ends; nothing of the page is touched. */
export function layOver({ language, direction }: Texts, signal: AbortSignal): Layer {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const part = (name: string) => {
    const made = document.createElement('div');
    made.className = name;
    made.lang = language;
    made.dir = direction;
    root.append(made);
    return made;
  };
  const page = part('page');
  const view = part('view');
  for (const type of kept.split(' '))
    root.addEventListener(type, (event) => event.stopPropagation());
  const keep = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  keep();
  signal.addEventListener('abort', () => host.remove());
  const shade = (now: 'light' | 'dark') => {
    for (const half of [page, view]) half.classList.toggle('dark', now === 'dark');
  };
  return { host, root, page, view, shade, keep };
}

/** What happens in our layer is no event of the page. */
const kept =
  'click dblclick mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout keydown keyup keypress focusin focusout wheel contextmenu';
