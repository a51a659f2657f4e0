import { formats } from '../look/formats.ts';
import { browserPorts } from './browser-ports.ts';
import { Context } from './context.ts';
import { createReferral, type Referral } from './model.ts';
import { Here } from './pages/here.tsx';
import type { ReferralProps } from './props.ts';
import type { Translate } from './texts.ts';
import { today } from './today.ts';
import type { WayPart } from './way-part.ts';

/** The self-referral, in the page and in the browser: the same from both, so that it hydrates. */
export function ReferralIsland({
  props,
  model,
  part,
  t,
}: {
  props: ReferralProps;
  model: Referral;
  part: WayPart | null;
  t: Translate;
}) {
  return (
    <Context.Provider value={{ props, model, part, t, formats: formats(props.language) }}>
      <Here />
    </Context.Provider>
  );
}

export function referralFor(props: ReferralProps): Referral {
  const { way, municipality } = props;
  const { nationalNumber, demonstration } = municipality;
  const setting = {
    way,
    // nobody needs it to offer a place in a group
    nationalNumber: way.kind === 'group' ? ('no' as const) : nationalNumber,
    demonstration,
    clinics: props.clinics,
    // asked anew each time: a page may stand open over midnight
    get today() {
      return today();
    },
  };
  return createReferral(setting, browserPorts(props));
}
