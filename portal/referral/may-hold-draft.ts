/** Name of the database in which this device keeps a draft. */
export const draftDatabase = 'inngang';

/** False where no draft can be on this device, so that what reads drafts need not be fetched. */
export async function mayHoldDraft(): Promise<boolean> {
  try {
    const all = await indexedDB.databases?.();
    return all === undefined || all.some(({ name }) => name === draftDatabase);
  } catch {
    return false;
  }
}
