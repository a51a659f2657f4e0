import type { ClinicId } from '@shared/model/offer.ts';
import type { PageContext } from '../pages/page.ts';

/** Who works here, as far as a page needs to know. */
export type DeskUser = {
  name: string;
  role: 'administrator' | 'intake' | 'clinic';
  /** The one clinic that a publisher answers for. */
  clinic?: ClinicId | undefined;
};

/** What every page behind the sign-in knows. */
export type DeskContext = PageContext & {
  user: DeskUser;
  /** Name of the publisher's clinic. */
  clinicName?: string | undefined;
};
