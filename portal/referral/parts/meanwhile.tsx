import { useSignal } from '@preact/signals';
import type { Meanwhile as Found } from '@shared/model';
import { useEffect } from 'preact/hooks';
import { ageOn } from '../age.ts';
import { chosenAreas } from '../areas.ts';
import { useReferral } from '../context.ts';

/** What to do while one waits: advice and groups that suit what was answered, found here. */
export function Meanwhile() {
  const { model, props, t } = useReferral();
  const found = useSignal<Found>({ advice: [], groups: [] });
  useEffect(() => {
    void find().catch(() => {});
    async function find() {
      const { fetchMeanwhile, fitting } = await import('../after.ts');
      const { answers, setting } = model;
      found.value = fitting(await fetchMeanwhile(props), {
        areas: chosenAreas(answers.value, setting),
        age: ageOn(answers.value.birth, setting.today),
      });
    }
  }, [model, props, found]);
  const { advice, groups } = found.value;
  const at = `/${props.language}/${props.municipality.id}/groups`;
  return (
    <section class="flow prose" aria-live="polite">
      <h2>{t('receipt.meanwhileTitle')}</h2>
      {advice.length === 0 ? null : (
        <ul class="list">
          {advice.map(({ text, language }) => (
            <li key={text} lang={language}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {groups.length === 0 ? (
        <p>{t('receipt.meanwhile')}</p>
      ) : (
        <>
          <h3>{t('receipt.fitting')}</h3>
          <ul class="rows">
            {groups.map(({ id, name, language, facts }) => (
              <li key={id}>
                <a class="ds-link" href={`${at}/${id}`} lang={language}>
                  {name}
                </a>
                <span>{facts}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class={groups.length === 0 ? undefined : 'no-print'}>
        <a class="ds-link" href={at}>
          {t('receipt.groupsLink')}
        </a>
      </p>
    </section>
  );
}
