import { isFromOutside } from '@shared/packs';
import { referPage } from '../../../pages/refer.tsx';
import type { ServerContext } from '../../server-context.ts';
import { htmlAnswer } from './html-answer.ts';
import type { PageHandler } from './page-environment.ts';

/** The self-referral: what it needs to know stands in the page, the rest happens on the device. */
export function refer({ storage, assets }: ServerContext): PageHandler {
  const own = assets.of('referral/client.tsx');
  return async (c) => {
    const { page } = c.var;
    const { id, name, pack, phone, nationalNumber, demonstration } = page.municipality;
    const clinics = await storage.clinics.of(id);
    const keys = await storage.intakeKeys.currentOf(id);
    const island = {
      language: page.language,
      municipality: { id, name, pack: builtPack(pack), phone, nationalNumber, demonstration },
      clinics: clinics
        .filter(({ takesNewPatients }) => takesNewPatients !== false)
        .map((clinic) => ({ id: clinic.id, name: clinic.name, detail: clinic.address })),
      keys,
    };
    const withOwn = {
      ...page,
      // in its own script already
      offline: [],
      assets: {
        styles: [...page.assets.styles, ...own.styles],
        scripts: [...page.assets.scripts, ...own.scripts],
      },
    };
    return htmlAnswer(c, withOwn, referPage(withOwn, { island }));
  };
}

/** The device reckons the wait by packs that were built with it, and knows no others. */
function builtPack(pack: string): string {
  return isFromOutside(pack) ? 'from-outside' : pack;
}
