import { sealedStore } from '../../sealed-store/sealed-store.ts';
import { RegisterSchema } from './register.ts';

/** Where the register lies: encrypted, in this browser alone. */
export const overdueStore = sealedStore('inngang-overdue', RegisterSchema);
