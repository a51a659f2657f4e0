import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../look/texts.ts';
import { InboxPage } from './inbox/inbox-page.tsx';
import { OverduePage } from './overdue/overdue-page.tsx';
import { PastePage } from './paste/paste-page.tsx';
import { ReferralPage } from './referral/referral-page.tsx';
import { SiteHere } from './site-here.tsx';
import { WorklistPage } from './worklist/worklist-page.tsx';

const pages = ['worklist', 'referral', 'inbox', 'overdue', 'paste'] as const;
type PageName = (typeof pages)[number];

/** The side panel: what is chosen at the top, and its page. */
export function PanelFrame() {
  const { t } = useTexts();
  const here = usePage();
  return (
    <>
      <header class="panel-head">
        <nav aria-label={t('nav.label')}>
          <ul>
            {pages.map((page) => (
              <li key={page}>
                <a href={`#${page}`} aria-current={page === here ? 'page' : undefined}>
                  {t(`nav.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <button type="button" class="plain" onClick={() => void chrome.runtime.openOptionsPage()}>
          {t('nav.options')}
        </button>
      </header>
      {/* all stay: a text that is being assessed is not lost by a look at the inbox */}
      <main>
        <SiteHere />
        <div hidden={here !== 'worklist'}>
          <WorklistPage />
        </div>
        <div hidden={here !== 'inbox'}>
          <InboxPage />
        </div>
        <div hidden={here !== 'referral'}>
          <ReferralPage
            isShown={here === 'referral'}
            open={() => {
              location.hash = 'referral';
            }}
          />
        </div>
        <div hidden={here !== 'overdue'}>
          <OverduePage />
        </div>
        <div hidden={here !== 'paste'}>
          <PastePage />
        </div>
      </main>
    </>
  );
}

function usePage(): PageName {
  const [page, setPage] = useState(pageInAddress);
  useEffect(() => {
    const look = () => setPage(pageInAddress());
    window.addEventListener('hashchange', look);
    // it may have changed since it was first drawn
    look();
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return page;
}

function pageInAddress(): PageName {
  return pages.find((page) => location.hash === `#${page}`) ?? 'worklist';
}
