import type { Control } from '../../host/control.ts';
import type { FormRule } from '../../host/profile.ts';
import type { CarryField } from '../carry-field.ts';
import type { ControlInfo } from '../control-info.ts';

/** A control of the form, or the radio buttons of one name, with what it is called. */
export type FoundControl = {
  /** One, or all buttons of a choice. */
  elements: readonly [Control, ...Control[]];
  kind: ControlInfo['kind'];
  labels: readonly string[];
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
