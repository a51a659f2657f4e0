import type { FormRule } from '../../host/profile.ts';
import type { CarryField } from '../carry-field.ts';
import type { ControlInfo } from '../control-info.ts';

/** A control, the radio buttons of one name, or the three controls of a day, with its names. */
export type Unit = {
  /** One, all buttons of a choice, or day, month and year in this order. */
  elements: readonly [HTMLElement, ...HTMLElement[]];
  kind: ControlInfo['kind'];
  labels: readonly string[];
};

export type FoundControl = Unit & {
  field: CarryField | null;
  /** Another control of the form is called the same. */
  isDouble: boolean;
  format: string | null;
  where: FormRule['where'] | null;
};

export type FoundForm = {
  /** What holds the form. */
  root: Element;
  controls: readonly FoundControl[];
};
