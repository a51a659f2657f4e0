import { municipalPack } from '@shared/packs';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../look/notice.tsx';
import { useTexts } from '../../look/texts.ts';
import { useSettings } from '../../look/use-settings.ts';
import { problemText } from '../../overlay/hint.ts';
import { useDecisionWords } from '../hint/use-decision-words.ts';
import { TeachHere } from '../teach-here.tsx';
import { KeptOverrides } from './kept-overrides.tsx';
import { ReferralHere } from './referral-here.tsx';
import { useHere } from './use-here.ts';

type ReferralPageProps = { isShown: boolean; open: () => void };

/** The referral that the page beside the panel shows, or the one that was asked for on its list. */
export function ReferralPage({ isShown, open }: ReferralPageProps) {
  const words = useDecisionWords();
  const { hint } = useTexts();
  const here = useHere();
  const settings = useSettings();
  const asked = here?.asked ?? 0;
  useEffect(() => {
    if (asked > 0) open();
  }, [asked]);
  // while another page is looked at nothing is fetched for it, and what was begun stays
  const [seen, setSeen] = useState('');
  useEffect(() => {
    if (isShown) setSeen(here?.key ?? '');
  }, [isShown, here?.key]);
  if (!isShown && seen !== here?.key) return null;
  const site = settings?.sites.find(({ origin, on }) => origin === here?.origin && on);
  const pack = site && municipalPack(site.pack);
  return (
    <div class="stack wide">
      {here === null || pack === undefined ? (
        <header class="stack tight">
          <h1>{words('here.title')}</h1>
          <Notice kind="info" title={words('here.none')}>
            <p>{words('here.noneThen')}</p>
          </Notice>
        </header>
      ) : here.kind === 'unread' ? (
        <header class="stack tight">
          <h1>{words('here.title')}</h1>
          <Notice kind="warning" title={words('here.unread')}>
            <p>{words('here.because', { problem: problemText(here.problem, hint.t) })}</p>
            <p>{words('here.unreadThen')}</p>
          </Notice>
        </header>
      ) : (
        // nothing of another record stays: not a word, not a half-filled form
        <ReferralHere key={here.key} here={here} pack={pack} />
      )}
      <TeachHere />
      <KeptOverrides />
    </div>
  );
}
