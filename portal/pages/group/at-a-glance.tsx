import type { GroupOffer } from '@shared/model/offer.ts';
import type { ComponentChildren } from 'preact';
import { formats, Icon, type IconName, NorwegianName } from '../../look/index.ts';
import type { GroupRate } from '../group.tsx';
import { freePlacesNow } from '../groups/said.ts';
import { endOf, placesText } from '../groups/words.ts';
import type { PageContext } from '../page.ts';

type AtAGlanceProps = { context: PageContext; group: GroupOffer; rate: GroupRate | null };

/** What most come for, in four lines: when, where, what it costs, and whether there is room. */
export function AtAGlance({ context, group, rate }: AtAGlanceProps) {
  const { t } = context;
  return (
    <div class="answer short-answer">
      <dl>
        <Fact icon="calendar" term={t('portal:groups.when')} text={whenText(context, group)} />
        <Fact
          icon="place"
          term={t('portal:groups.where')}
          text={<NorwegianName>{group.place}</NorwegianName>}
        />
        <Fact icon="coins" term={t('portal:groups.cost')} text={costText(context, group, rate)} />
        <Fact icon="group" term={t('portal:groups.places')} text={roomText(context, group)} />
      </dl>
    </div>
  );
}

function Fact({ icon, term, text }: { icon: IconName; term: string; text: ComponentChildren }) {
  return (
    <div>
      <dt>
        <Icon name={icon} />
        {term}
      </dt>
      <dd>{text}</dd>
    </div>
  );
}

/** What was said long ago is no answer. */
function roomText(context: PageContext, group: GroupOffer): string {
  return placesText(context, { ...group, freePlaces: freePlacesNow(group, context) });
}

function whenText({ t, language }: PageContext, { meets }: GroupOffer): string {
  if (meets === null) return t('portal:groups.freeUnknown');
  const weekday = formats(language).weekday(meets.weekday);
  return t('portal:groups.meets', { weekday, start: meets.start, end: endOf(meets) });
}

function costText(
  { t, language }: PageContext,
  { kind, chargeNok }: GroupOffer,
  rate: GroupRate | null,
): string {
  const amount = kind === 'preventive' ? chargeNok : (rate?.amountNok ?? null);
  if (amount !== null && amount > 0) return formats(language).kroner(amount);
  return t(kind === 'preventive' ? 'portal:groups.noCopayment' : 'portal:groups.copaymentUnknown');
}
