import { referFormPage } from '../../../pages/refer-form.tsx';
import type { ServerContext } from '../../server-context.ts';
import { htmlAnswer } from './html-answer.ts';
import { openClinics } from './open-clinics.ts';
import type { PageHandler } from './page-environment.ts';

/** The self-referral to print. */
export function referForm(server: ServerContext): PageHandler {
  const own = server.assets.of('referral/paper/paper.css');
  return async (c) => {
    const { page } = c.var;
    const styles = [...page.assets.styles, ...own.styles];
    const withOwn = { ...page, assets: { ...page.assets, styles } };
    const clinics = await openClinics(server, page.municipality.id);
    return htmlAnswer(c, withOwn, referFormPage(withOwn, { clinics }));
  };
}
