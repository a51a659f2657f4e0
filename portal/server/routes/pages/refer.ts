import { isFromOutside } from '@shared/packs';
import { referPage } from '../../../pages/refer.tsx';
import type { ServerContext } from '../../server-context.ts';
import { askedWay } from './asked-way.ts';
import { htmlAnswer } from './html-answer.ts';
import { openClinics } from './open-clinics.ts';
import type { PageHandler } from './page-environment.ts';

/** The self-referral: what it needs to know stands in the page, the rest happens on the device. */
export function refer(server: ServerContext): PageHandler {
  const own = server.assets.of('referral/client.tsx');
  return async (c) => {
    const { page } = c.var;
    const way = await askedWay(server, c);
    if (way === null) return c.notFound();
    const { id, name, pack, phone, nationalNumber, demonstration } = page.municipality;
    const keys = await server.storage.intakeKeys.currentOf(id);
    const island = {
      language: page.language,
      way,
      municipality: { id, name, pack: builtPack(pack), phone, nationalNumber, demonstration },
      clinics: way.kind === 'group' ? [] : await openClinics(server, id),
      keys,
    };
    const withOwn = {
      ...page,
      // in its own script already
      offline: [],
      assets: own,
    };
    return htmlAnswer(c, withOwn, referPage(withOwn, { island }));
  };
}

/** The device reckons the wait by packs that were built with it, and knows no others. */
function builtPack(pack: string): string {
  return isFromOutside(pack) ? 'from-outside' : pack;
}
