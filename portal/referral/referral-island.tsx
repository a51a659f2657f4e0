import { formats } from '../look/formats.ts';
import { browserPorts } from './browser-ports.ts';
import { Context } from './context.ts';
import { createReferral, type Referral } from './model.ts';
import { Here } from './pages/here.tsx';
import type { ReferralProps } from './props.ts';
import type { Translate } from './texts.ts';
import { today } from './today.ts';

/** The self-referral, in the page and in the browser: the same from both, so that it hydrates. */
export function ReferralIsland({
  props,
  model,
  t,
}: {
  props: ReferralProps;
  model: Referral;
  t: Translate;
}) {
  return (
    <Context.Provider value={{ props, model, t, formats: formats(props.language) }}>
      <Here />
    </Context.Provider>
  );
}

export function referralFor(props: ReferralProps): Referral {
  const { nationalNumber, demonstration } = props.municipality;
  const setting = {
    nationalNumber,
    demonstration,
    clinics: props.clinics,
    // asked anew each time: a page may stand open over midnight
    get today() {
      return today();
    },
  };
  return createReferral(setting, browserPorts(props));
}
