import type { PageContext } from '../../../pages/page.ts';
import { parseStatusForm } from '../../../pages/status/form.ts';
import { waitOf } from '../../../pages/status/wait-of.ts';
import { type StatusProps, statusPage } from '../../../pages/status.tsx';
import { bodyLimit } from '../../limits/body-limit.ts';
import { clientAddress } from '../../limits/client-address.ts';
import { countOne } from '../../limits/rate-limit.ts';
import { receiptLimit } from '../../limits/receipt-limit.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { hashOfReceipt } from '../../receipt.ts';
import type { ServerContext } from '../../server-context.ts';
import { htmlAnswer, privateHtmlAnswer } from './html-answer.ts';
import { keyWaits } from './municipal-rules.ts';
import type { PageHandler } from './page-environment.ts';

/** The question for the receipt's code. */
export const status: PageHandler = (c) =>
  htmlAnswer(c, c.var.page, statusPage(c.var.page, { view: 'ask' }));

/** A form holds a code and a button. */
export const limitedForm = bodyLimit(4096);

/** The form of the status page, as it works without any script. */
export function statusForm(server: ServerContext): PageHandler {
  const own = server.assets.of('pages/status/client/client.ts');
  return async (c) => {
    const form = await c.req.parseBody().catch(() => ({}));
    try {
      const count = () => countOne(server, receiptLimit, clientAddress(c, server.proxies));
      const [code, props] = await answer(server, c.var.page, form, count);
      const { page } = c.var;
      const withOwn = {
        ...page,
        assets: { ...page.assets, scripts: [...page.assets.scripts, ...own.scripts] },
      };
      const shown = props.view === 'answer' ? withOwn : page;
      return privateHtmlAnswer(c, shown, statusPage(shown, props), code);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status !== 429) throw error;
      for (const [name, value] of Object.entries(error.headers)) c.header(name, value);
      const props: StatusProps = { view: 'ask', problem: 'limited' };
      return privateHtmlAnswer(c, c.var.page, statusPage(c.var.page, props), error.status);
    }
  };
}

async function answer(
  { storage, secret, today }: ServerContext,
  { municipality, today: on }: PageContext,
  form: unknown,
  count: () => Promise<void>,
): Promise<[200 | 404 | 409 | 422, StatusProps]> {
  const sent = parseStatusForm(form);
  if ('problem' in sent) return [422, { view: 'ask', ...sent }];
  const { action, receipt } = sent;
  await count();
  const which = { municipality: municipality.id, receiptHash: hashOfReceipt(secret, receipt) };
  const changed =
    action === 'confirm'
      ? await storage.referralStatuses.change(which, 'withdrawn', today())
      : undefined;
  const stands = await storage.referralStatuses.find(which);
  if (stands === undefined) return [404, { view: 'ask', typed: receipt, problem: 'unknown' }];
  if (action === 'withdraw') return [200, { view: 'confirm', receipt, answer: stands }];
  const referral = await storage.followUps.referralOf(which);
  const shown = {
    view: 'answer',
    receipt,
    answer: stands,
    wait: waitOf(stands, keyWaits(municipality, on), on),
    referral: referral?.isOpen ? referral.id : null,
  } as const;
  if (changed?.outcome === 'final') return [409, { ...shown, outcome: 'final' }];
  return [200, { ...shown, ...(changed !== undefined && { outcome: 'withdrawn' }) }];
}
