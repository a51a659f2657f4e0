import { Icon } from '../../look/index.ts';
import type { PageContext } from '../page.ts';

const body = ['pain', 'after', 'balance', 'breath', 'children'] as const;
const daily = ['self', 'aids', 'home', 'memory', 'children'] as const;

/** What each of the two professions helps with, in everyday words. */
export function Help({ context: { t } }: { context: PageContext }) {
  return (
    <section class="flow">
      <h2>{t('portal:home.help.title')}</h2>
      <div class="columns">
        <div class="flow">
          <h3>{t('portal:home.help.physiotherapy')}</h3>
          <ul class="signs">
            {body.map((item) => (
              <li key={item}>
                <Icon name="check" />
                {t(`portal:home.help.physiotherapyItems.${item}`)}
              </li>
            ))}
          </ul>
        </div>
        <div class="flow">
          <h3>{t('portal:home.help.occupational')}</h3>
          <ul class="signs">
            {daily.map((item) => (
              <li key={item}>
                <Icon name="check" />
                {t(`portal:home.help.occupationalItems.${item}`)}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p class="prose">{t('portal:home.help.unsure')}</p>
    </section>
  );
}
