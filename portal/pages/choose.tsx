import type { Municipality } from '@shared/model/municipality.ts';
import { Card, withName } from '../look/index.ts';
import { addressOf, type Page, type SiteContext } from './page.ts';

export type ChooseProps = { municipalities: readonly Municipality[] };

/** `/`: which municipality, in which language. */
export function choosePage(context: SiteContext, { municipalities }: ChooseProps): Page {
  const { t } = context;
  return {
    title: t('portal:choose.title'),
    description: t('portal:choose.description'),
    body: <Choose context={context} municipalities={municipalities} />,
  };
}

function Choose({ context, municipalities }: ChooseProps & { context: SiteContext }) {
  const { t, language } = context;
  return (
    <div class="flow">
      <h1>{t('portal:choose.title')}</h1>
      <p class="lead">{t('portal:choose.lead')}</p>
      <section class="flow">
        <h2>{t('portal:choose.municipalities')}</h2>
        <ul class="cards">
          {municipalities.map((municipality) => (
            <li key={municipality.id}>
              <Card
                level={3}
                icon="place"
                title={withName((name) => t('portal:municipality', { name }), municipality.name)}
                href={addressOf({ municipality, language })}
              >
                {municipality.demonstration ? (
                  <span class="tag">{t('portal:choose.demonstration')}</span>
                ) : null}
              </Card>
            </li>
          ))}
        </ul>
      </section>
      <p class="prose">{t('portal:choose.missing')}</p>
    </div>
  );
}
