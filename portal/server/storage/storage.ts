import type { Kysely } from 'kysely';
import { auditTrail } from './audit-trail.ts';
import { clinics } from './clinics.ts';
import { contentVersion } from './content-version.ts';
import { credentials } from './credentials.ts';
import { type DatabasePlace, openDatabase } from './database.ts';
import { devices } from './devices.ts';
import { documents } from './documents.ts';
import { undurableSettings } from './durable.ts';
import { feedback } from './feedback.ts';
import { groupOffers } from './group-offers.ts';
import { intakeKeys } from './intake-keys.ts';
import { invitations } from './invitations.ts';
import { migrate } from './migrate.ts';
import { municipalities } from './municipalities.ts';
import { openIdIdentities } from './openid-identities.ts';
import { pairings } from './pairings.ts';
import { publishingHistory } from './publishing-history.ts';
import { rateLimits } from './rate-limits.ts';
import { recoveryCodes } from './recovery-codes.ts';
import { referralStatuses } from './referral-statuses.ts';
import { reseals } from './reseals.ts';
import { retention } from './retention.ts';
import { retried } from './retried.ts';
import { sealedFollowUps } from './sealed-follow-ups.ts';
import { sealedReferrals } from './sealed-referrals.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { signInQuestions } from './sign-in-questions.ts';
import type { Tables } from './tables.ts';
import { users } from './users.ts';
import { waitingTimes } from './waiting-times.ts';

/** Everything that is kept, by what it is about. */
export type Stores = ReturnType<typeof stores>;

export type Storage = Stores & {
  /** All of it or none of it. The work is done again where others were in its way. */
  together<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  /** The database's own settings that let it answer before it has written. */
  undurableSettings(): Promise<string[]>;
  /** Fails where the database does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
};

/** Opens the database, with its tables made where they are missing and brought up to date. */
export async function openStorage(place: DatabasePlace): Promise<Storage> {
  const database = openDatabase(place);
  const { db } = database;
  try {
    await migrate(database);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    ...stores(db),
    together: (work) =>
      retried(() => db.transaction().execute((transaction) => work(stores(transaction)))),
    undurableSettings: () => undurableSettings(database),
    check: async () => {
      await db.selectFrom('setting').select('name').limit(1).execute();
    },
    close: () => db.destroy(),
  };
}

function stores(db: Kysely<Tables>) {
  return {
    municipalities: municipalities(db),
    clinics: clinics(db),
    waitingTimes: waitingTimes(db),
    groupOffers: groupOffers(db),
    publishingHistory: publishingHistory(db),
    documents: documents(db),
    contentVersion: contentVersion(db),
    intakeKeys: intakeKeys(db),
    devices: devices(db),
    referrals: sealedReferrals(db),
    referralStatuses: referralStatuses(db),
    followUps: sealedFollowUps(db),
    feedback: feedback(db),
    retention: retention(db),
    reseals: reseals(db),
    rateLimits: rateLimits(db),
    auditTrail: auditTrail(db),
    sessions: sessions(db),
    users: users(db),
    credentials: credentials(db),
    invitations: invitations(db),
    openIdIdentities: openIdIdentities(db),
    pairings: pairings(db),
    recoveryCodes: recoveryCodes(db),
    signInQuestions: signInQuestions(db),
    settings: settings(db),
  };
}
