import { useEffect, useState } from 'preact/hooks';
import { useInboxWords } from '../inbox/inbox-words.ts';
import { askForPage, type PrintOut } from './print-out.ts';
import { toldParts } from './told-parts.ts';

/** One referral on paper. It is gone when the page is: nothing of it is kept. */
export function PrintPage() {
  const words = useInboxWords();
  const [page, setPage] = useState<PrintOut | null | undefined>();
  useEffect(() => void askForPage().then(setPage), []);
  if (page === undefined) return null;
  if (page === null) return <p class="on-screen">{words('print.gone')}</p>;
  const { text, own, language } = page;
  return (
    <>
      <div class="on-screen stack">
        <p>{words('print.lead')}</p>
        <div>
          <button type="button" class="primary" onClick={() => print()}>
            {words('print.action')}
          </button>
        </div>
      </div>
      <article lang="nb" dir="ltr" class="told">
        {toldParts(text, own).map((part, i) =>
          part.isOwn ? (
            <bdi key={i} lang={language} dir="auto">
              {part.text}
            </bdi>
          ) : (
            part.text
          ),
        )}
      </article>
    </>
  );
}
