import { useEffect, useRef } from 'preact/hooks';
import { useReferral } from '../context.ts';

/** Asks how it went, in the receipt's place: the form is the feedback page's own. */
export function Feedback() {
  const { props, t } = useReferral();
  const place = useRef<HTMLDivElement>(null);
  const address = `/${props.language}/${props.municipality.id}/feedback?place=sent`;
  useEffect(() => {
    place.current?.addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      const { href } = event.target;
      void import('../feedback.ts')
        .then(({ showFeedback }) => showFeedback(place.current, href))
        .catch(() => location.assign(href));
    });
  }, []);
  return (
    <div ref={place} class="flow prose no-print">
      <a class="ds-link" href={address}>
        {t('receipt.feedback')}
      </a>
    </div>
  );
}
