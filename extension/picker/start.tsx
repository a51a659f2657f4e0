import { render } from 'preact';
import { todayInNorway } from '../overlay/today.ts';
import { drawBoxes } from './boxes.ts';
import { Dock } from './dock.tsx';
import { askStart, saveProfile } from './link.ts';
import css from './picker.css?inline';
import { newPicker } from './picker.ts';
import { pointAtPage } from './pointer.ts';
import { pickerTexts } from './texts.ts';

/** Only one at a time: another start while one is open changes nothing. */
const open = Symbol.for('inngang.picker');

/** Opens the picker on this page, in a closed layer of our own, until it is left. */
export async function startPicker(): Promise<void> {
  if (Reflect.has(globalThis, open)) return;
  Reflect.set(globalThis, open, true);
  const answer = await askStart();
  if (answer === null) return void Reflect.deleteProperty(globalThis, open);
  const until = new AbortController();
  const { signal } = until;
  const texts = pickerTexts(answer.language);
  const picker = newPicker({
    today: todayInNorway(),
    known: answer.profiles,
    nameOf: (kind) => texts.t(`name.${kind}`, { host: location.host }),
    save: saveProfile,
  });
  const { host, root, marks, dock } = layer(texts);
  const leave = () => until.abort();
  pointAtPage(
    {
      host,
      root,
      isOn: () => picker.isPointing.value,
      over: picker.hover,
      chosen: picker.choose,
      walk: picker.walk,
      leave,
    },
    signal,
  );
  drawBoxes(marks, () => picker.boxes(texts.field), signal);
  render(<Dock picker={picker} texts={texts} leave={leave} />, dock);
  const timer = setInterval(picker.lookAgain, 1000);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    render(null, dock);
    host.remove();
    Reflect.deleteProperty(globalThis, open);
  });
}

function layer({ language, direction }: ReturnType<typeof pickerTexts>) {
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
  const marks = part('marks');
  const dock = part('place');
  for (const type of kept.split(' ')) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  document.documentElement.append(host);
  // above a window of the page that lies over all else
  host.popover = 'manual';
  host.showPopover();
  return { host, root, marks, dock };
}

/** What happens in our layer is no event of the page. */
const kept =
  'click dblclick mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout keydown keyup keypress focusin focusout wheel contextmenu input change';
