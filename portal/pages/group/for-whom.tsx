import type { Situation } from '@shared/model/guidance.ts';
import type { GroupOffer } from '@shared/model/offer.ts';
import { textIn } from '@shared/model/text.ts';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../look/index.ts';
import { agesText } from '../groups/words.ts';
import { InLanguage } from '../in-language.tsx';
import { addressOf, type PageContext } from '../page.ts';

type ForWhomProps = {
  context: PageContext;
  group: GroupOffer;
  situations: readonly Situation[];
};

/** Whom the group is for and whom it is not, what one must manage, and what it may help with. */
export function ForWhom({ context, group, situations }: ForWhomProps) {
  const { t } = context;
  return (
    <section class="flow parts">
      <div class="columns for-you">
        <IsFor context={context} group={group} />
        <IsNot context={context} group={group} />
      </div>
      <dl class="terms prose">
        <div>
          <dt>{t('groups:page.manage')}</dt>
          <dd>
            {group.functionalLevel === null
              ? t('portal:groups.freeUnknown')
              : t(`groups:manage.${group.functionalLevel}`)}
          </dd>
        </div>
        <Helps context={context} group={group} situations={situations} />
      </dl>
    </section>
  );
}

type Side = { context: PageContext; group: GroupOffer };

function IsFor({ context, group }: Side) {
  const { t, language } = context;
  const ages = agesText(context, group);
  return (
    <div class="flow">
      <h2>{t('portal:groups.forYouIf')}</h2>
      <ul class="signs">
        {group.forYouIf.map((line) => (
          <Line key={line.nb} icon="check">
            <InLanguage text={line} language={language} />
          </Line>
        ))}
        {ages === undefined ? null : (
          <Line icon="check">
            {t('portal:groups.ages')}: {ages}
          </Line>
        )}
      </ul>
    </div>
  );
}

function IsNot({ context, group }: Side) {
  const { t, language } = context;
  const { minimumAge, maximumAge, notForYouIf } = group;
  if (minimumAge === null && maximumAge === null && notForYouIf.length === 0) return null;
  return (
    <div class="flow">
      <h2>{t('groups:page.notForYouIf')}</h2>
      <ul class="signs">
        {notForYouIf.map((line) => (
          <Line key={line.nb} icon="cross">
            <InLanguage text={line} language={language} />
          </Line>
        ))}
        {minimumAge === null ? null : (
          <Line icon="cross">{t('groups:page.under', { age: minimumAge })}</Line>
        )}
        {maximumAge === null ? null : (
          <Line icon="cross">{t('groups:page.over', { age: maximumAge })}</Line>
        )}
      </ul>
    </div>
  );
}

function Line({ icon, children }: { icon: 'check' | 'cross'; children: ComponentChildren }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}

/** Each leads to the answer for it: others who help, what to do meanwhile. */
function Helps({ context, group, situations }: ForWhomProps) {
  const { t, language } = context;
  const own = situations.filter(({ id }) => group.situations.includes(id));
  if (own.length === 0) return null;
  return (
    <div>
      <dt>{t('groups:page.helps')}</dt>
      <dd>
        <ul class="list">
          {own.map(({ id, name }) => (
            <li key={id}>
              <a class="ds-link" href={`${addressOf(context, 'find')}?problem=${id}`}>
                {textIn(name, language).text}
              </a>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
