import { Button, formats, LinkButton, Select } from '../../look/index.ts';
import { addressOf, type PageContext } from '../page.ts';
import { type GroupFilter, kinds, weekdays } from './filter.ts';

type FilterFormProps = { context: PageContext; filter: GroupFilter };

export function FilterForm({ context, filter }: FilterFormProps) {
  const { t, language } = context;
  const { weekday } = formats(language);
  const filtered = filter.day !== undefined || filter.kind !== undefined || filter.free;
  return (
    <form class="filter" method="get" action={addressOf(context, 'groups')}>
      <fieldset class="ds-fieldset">
        <legend class="legend">{t('portal:groups.filter.title')}</legend>
        <div class="filter-row">
          <Select
            id="day"
            label={t('portal:groups.filter.day')}
            chosen={filter.day ?? ''}
            options={[
              { value: '', label: t('portal:groups.filter.everyDay') },
              ...weekdays.map((day) => ({ value: day, label: weekday(Number(day)) })),
            ]}
          />
          <Select
            id="kind"
            label={t('portal:groups.filter.kind')}
            chosen={filter.kind ?? ''}
            options={[
              { value: '', label: t('portal:groups.filter.everyKind') },
              ...kinds.map((kind) => ({ value: kind, label: t(`portal:groups.kind.${kind}`) })),
            ]}
          />
          <div class="ds-field choice" data-variant="outline">
            <input
              class="ds-input"
              type="checkbox"
              id="free"
              name="free"
              value="yes"
              checked={filter.free}
            />
            <label for="free">{t('portal:groups.filter.free')}</label>
          </div>
        </div>
        <div class="actions">
          <Button type="submit" variant="secondary">
            {t('portal:groups.filter.submit')}
          </Button>
          {filtered ? (
            <LinkButton variant="quiet" href={addressOf(context, 'groups')}>
              {t('portal:groups.filter.reset')}
            </LinkButton>
          ) : null}
        </div>
      </fieldset>
    </form>
  );
}
