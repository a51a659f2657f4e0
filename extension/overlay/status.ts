import type { Counts } from './counts.ts';
import { element } from './element.ts';
import { problemText, quietText } from './hint.ts';
import type { Layer } from './layer.ts';
import { stepAside } from './step-aside.ts';
import type { Texts } from './texts.ts';

/** It looks for its place once the page has rested for so long. */
const settleMs = 300;

/** The quiet corner of the page that says what was read and what was not. */
export function statusCorner(
  { view }: Layer,
  { t }: Texts,
  signal: AbortSignal,
): { show: (counts: Counts) => void } {
  const line = element('button', 'line');
  const more = element('div', 'more');
  const corner = element('aside', 'status', more, line);
  line.type = 'button';
  line.addEventListener('mousedown', (event) => event.preventDefault());
  line.addEventListener('click', () => open(!corner.classList.contains('open')));
  corner.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') open(false);
  });
  const open = (is: boolean) => {
    corner.classList.toggle('open', is);
    line.ariaExpanded = String(is);
  };
  open(false);
  const hide = element('button', 'hide', t('status.hide'));
  hide.type = 'button';
  hide.addEventListener('click', () => corner.remove());
  view.append(corner);
  let settling: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (!corner.classList.contains('open')) stepAside(corner);
    }, settleMs);
  };
  for (const type of ['scrollend', 'resize'])
    addEventListener(type, settle, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(settling));

  let shown = '';
  return {
    show: (counts) => {
      const now = JSON.stringify(counts);
      if (now === shown) return;
      shown = now;
      corner.classList.toggle(
        'bare',
        counts.listed === 0 && counts.detail === 'none' && counts.quiet === null,
      );
      corner.classList.toggle('changed', counts.quiet !== null);
      line.replaceChildren(element('span', 'dot'), ...pieces(counts, t));
      more.replaceChildren(...explained(counts, t), hide);
      settle();
    },
  };
}

function pieces({ listed, inAll, read, overdue, detail, quiet }: Counts, t: Texts['t']): Node[] {
  if (quiet !== null)
    return [element('span', '', t(quiet.what === 'headings' ? 'status.gone' : 'status.changed'))];
  if (listed === 0) {
    const text =
      detail === 'none'
        ? 'status.nothing'
        : detail === 'read'
          ? 'status.detail'
          : 'status.detailUnread';
    return [element('span', '', t(text))];
  }
  return [
    inAll === null
      ? t('status.list', { count: listed })
      : t('status.partOf', { count: listed, total: inAll }),
    t('status.read', { count: read }),
    ...(listed > read ? [t('status.unread', { count: listed - read })] : []),
    ...(overdue > 0 ? [t('status.overdue', { count: overdue })] : []),
  ].map((text) => element('span', '', text));
}

function explained({ listed, inAll, detail, problems, quiet }: Counts, t: Texts['t']): Node[] {
  if (quiet !== null) return [element('p', '', quietText(quiet, t))];
  if (listed === 0 && detail === 'none') return [element('p', '', t('status.nothingMore'))];
  const reasons = problems.map(({ problem, count }) =>
    element('li', '', t('status.reason', { count, problem: problemText(problem, t) })),
  );
  return [
    ...(reasons.length === 0
      ? []
      : [element('h2', '', t('status.reasons')), element('ul', '', ...reasons)]),
    ...(listed === 0
      ? []
      : [element('p', '', t(inAll === null ? 'status.onlyShown' : 'status.partial'))]),
  ];
}
