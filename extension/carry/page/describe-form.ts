import { isControl, isInput, isSelect } from '../../host/control.ts';
import { plain } from '../../host/plain.ts';
import { bareHash } from '../../host/profile.ts';
import { shownText } from '../../host/visible.ts';
import type { ControlInfo } from '../control-info.ts';
import type { FormInfo } from '../messages.ts';
import { isTyped, knownOptions } from './combobox.ts';
import { optionLabel } from './control-labels.ts';
import { valueNow } from './control-value.ts';
import { offeredIn } from './day-parts.ts';
import type { FoundControl, FoundForm } from './found-control.ts';
import { lockOf } from './lock-of.ts';
import { isFormatted } from './rich-text.ts';
import { whoseIn } from './whose.ts';

/** What the panel is told of a form: how it can be filled in, and what stands in fields of ours. */
export function describeForm(form: FoundForm, ticket: string): FormInfo {
  return {
    ticket,
    title: titleOf(form.root),
    path: location.pathname + bareHash(location.hash),
    language: form.root.closest('[lang]')?.getAttribute('lang') ?? '',
    controls: form.controls.slice(0, 200).map(infoOf),
    whose: whoseIn(form),
  };
}

function titleOf(root: Element): string {
  const named = root.getAttribute('aria-label') ?? '';
  const heading = root.querySelector('h1,h2,h3,legend') ?? document.querySelector('h1,h2');
  return plain(named || (heading ? shownText(heading) : '') || document.title).slice(0, 100);
}

function infoOf(found: FoundControl, handle: number): ControlInfo {
  const [first] = found.elements;
  const isLine = isControl(first) && !isSelect(first);
  const length = isLine && first.maxLength >= 0 ? first.maxLength : null;
  const placeholder = isLine ? first.placeholder : '';
  return {
    handle,
    field: found.field,
    label: (found.labels[0] ?? (placeholder || (isControl(first) ? first.name : ''))).slice(0, 100),
    kind: found.kind,
    now: found.field === null ? null : valueNow(found),
    options: found.field === null ? [] : optionsOf(found),
    maxLength: length,
    hint: [placeholder, ...found.labels, describedBy(first)].join(' ').slice(0, 300),
    format: found.format,
    dayParts: offeredIn(found),
    isTyped: found.kind === 'combobox' && isTyped(first),
    state: stateOf(found),
    where: found.where,
  };
}

function describedBy(element: Element): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

function optionsOf({ elements, kind }: FoundControl): string[] {
  const [first] = elements;
  if (isSelect(first)) {
    return [...first.options].filter(({ disabled }) => !disabled).map(({ text }) => text);
  }
  if (kind === 'combobox') return knownOptions(first) ?? [];
  return kind === 'radio' ? elements.map(optionLabel) : [];
}

/** A time is none of a day; a list that opens is looked into when the user asks for it. */
function stateOf(found: FoundControl): ControlInfo['state'] {
  const { elements, isDouble, kind } = found;
  const [first] = elements;
  const lock = lockOf(found);
  if (lock !== null) return lock;
  if (isDouble) return 'several';
  if (kind === 'rich') return isFormatted(first) ? 'formatted' : 'ready';
  if (kind === 'combobox') return knownOptions(first) === null ? 'unopened' : 'ready';
  const isTimed = isInput(first) && /^(datetime-local|month|week|time)$/.test(first.type);
  return isTimed || (isSelect(first) && first.multiple) ? 'unfit' : 'ready';
}
