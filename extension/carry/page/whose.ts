import { isControl } from '../../host/control.ts';
import { banners, rootsAround } from '../../host/details.ts';
import { knownHeading } from '../../host/headings.ts';
import { labelledValues } from '../../host/labelled-values.ts';
import { bodyOf } from '../../host/own-names.ts';
import { readPlace } from '../../host/place.ts';
import { plain } from '../../host/plain.ts';
import { bareHash } from '../../host/profile.ts';
import { deepAll } from '../../host/tree.ts';
import { isShown, shownText } from '../../host/visible.ts';
import type { FormInfo } from '../messages.ts';
import { holdsControl } from './find-form.ts';
import type { FoundForm } from './found-control.ts';

type Whose = FormInfo['whose'];
const telling = ['name', 'birthDate', 'nationalNumber'] as const;

/** What the page and the pages around it say of the patient, outside the form and in it. */
export function whoseIn(form: FoundForm): Whose {
  const roots = [bodyOf(document), ...rootsAround()];
  const said = roots
    .flatMap((root) => labelledValues(root, knownHeading))
    .flatMap(({ heading, place }): Whose => {
      const field = telling.find((one) => one === heading.field);
      const text = plain(readPlace(place) ?? '').slice(0, 100);
      return field === undefined || text === '' ? [] : [{ field, text }];
    });
  const numbers = headsAround(form)
    .flatMap((head) => shownText(head).match(/(?<!\d)\d{6} ?\d{5}(?!\d)/g) ?? [])
    .map((text): Whose[number] => ({ field: 'nationalNumber', text }));
  return [...said, ...numbers].slice(0, 20);
}

/** All that shows whose form it is, as one string: where it differs, it may be someone else's. */
export function identityOf(form: FoundForm): string {
  const { pathname, search, hash } = location;
  const heads = headsAround(form).map((head) => plain(head.textContent).replace(clock, ''));
  return [pathname, search, bareHash(hash), ...heads].join('\u0000');
}

const clock = /\b\d{1,2}:\d{2}(?::\d{2})?\b/g;

/** Headings and banners, but for those that hold the form: its messages come and go. */
function headsAround(form: FoundForm): Element[] {
  const found = [bodyOf(document), ...rootsAround()]
    .flatMap((root) => deepAll(root, banners))
    .filter(
      (head) =>
        !isControl(head) &&
        head.textContent.length < 2000 &&
        !holdsControl(head, form) &&
        isShown(head),
    );
  return found.filter((head) => !found.some((other) => other !== head && other.contains(head)));
}
