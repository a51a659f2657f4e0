import type { Exemption } from '@shared/model/exemption.ts';
import { holds } from '@shared/model/rule.ts';
import { textIn } from '@shared/model/text.ts';
import { Button, Choices, DateField, Field, More } from '../../look/index.ts';
import { addressOf, type PageContext } from '../page.ts';
import { lengths, places, visits } from './price-form.ts';
import type { PriceErrors, PriceQuery } from './question.ts';

type PriceFormProps = {
  context: PageContext;
  query: PriceQuery;
  rules: readonly PersonalRule[];
};

/** A rule that depends on who someone is. */
type PersonalRule = Pick<Exemption, 'circumstance' | 'name' | 'from' | 'to' | 'status'>;

/** The calculator: a form that asks by its address, so that it works without script. */
export function PriceFormView({ context, query, rules }: PriceFormProps) {
  const { t } = context;
  const { form, errors } = query;
  const error = (field: keyof PriceErrors) => {
    const key = errors[field];
    return key === undefined ? undefined : t(key);
  };
  return (
    <section class="flow no-print" id="calculator">
      <h2>
        {t(query.question === null ? 'portal:prices.form.title' : 'portal:prices.form.again')}
      </h2>
      <form class="form" method="get" action={addressOf(context, 'prices')}>
        <Choices
          id="what"
          type="radio"
          label={t('portal:prices.form.what')}
          error={error('what')}
          chosen={form.what === undefined ? [] : [form.what]}
          columns
          options={visits.map((value) => ({
            value,
            label: t(`portal:prices.what.${value}`),
          }))}
        />
        <Choices
          id="minutes"
          type="radio"
          label={t('portal:prices.form.minutes')}
          hint={t('portal:prices.form.minutesHint')}
          error={error('minutes')}
          chosen={form.minutes === undefined ? [] : [form.minutes]}
          columns
          options={lengths.map((value) => ({
            value,
            label:
              value === 'other'
                ? t('portal:prices.form.minutesOther')
                : t('portal:prices.minutes', { count: Number(value) }),
          }))}
        />
        <div class="only-other">
          <Field
            id="minutes-typed"
            label={t('portal:prices.form.minutesTyped')}
            hint={t('portal:prices.form.minutesTypedHint')}
            optional={t('common:optional')}
            error={error('minutes-typed')}
            value={form.minutesTyped}
            width="short"
            inputMode="numeric"
            autocomplete="off"
          />
        </div>
        <Choices
          id="where"
          type="radio"
          label={t('portal:prices.form.where')}
          chosen={[form.where ?? 'contract']}
          options={places.map((value) => ({ value, label: t(`portal:prices.where.${value}`) }))}
        />
        <Field
          id="age"
          label={t('portal:prices.form.age')}
          hint={t('portal:prices.form.ageHint')}
          optional={t('common:optional')}
          error={error('age')}
          value={form.age}
          width="short"
          inputMode="numeric"
          autocomplete="off"
        />
        <DateField
          id="born"
          label={t('portal:prices.form.born')}
          hint={t('portal:prices.form.bornHint')}
          optional={t('common:optional')}
          error={error('born')}
          value={form.born}
          labels={{
            day: t('common:date.day'),
            month: t('common:date.month'),
            year: t('common:date.year'),
          }}
        />
        <Choices
          id="with"
          type="checkbox"
          label={t('portal:prices.form.with')}
          optional={t('common:optional')}
          chosen={form.circumstances.map(String)}
          columns
          options={circumstances(context, rules)}
        />
        <More summary={t('portal:prices.form.more')} open={opensMore(query)}>
          <DateField
            id="on"
            label={t('portal:prices.form.on')}
            hint={t('portal:prices.form.onHint')}
            optional={t('common:optional')}
            error={error('on')}
            value={form.on}
            labels={{
              day: t('common:date.day'),
              month: t('common:date.month'),
              year: t('common:date.year'),
            }}
          />
          <Field
            id="visits"
            label={t('portal:prices.form.visits')}
            hint={t('portal:prices.form.visitsHint')}
            optional={t('common:optional')}
            error={error('visits')}
            value={form.visits}
            width="short"
            inputMode="numeric"
            autocomplete="off"
          />
          <Field
            id="paid"
            label={t('portal:prices.form.paid')}
            hint={t('portal:prices.form.paidHint')}
            optional={t('common:optional')}
            error={error('paid')}
            value={form.paid}
            width="short"
            inputMode="numeric"
            autocomplete="off"
          />
        </More>
        <Button type="submit" iconAfter="arrow">
          {t('portal:prices.form.submit')}
        </Button>
      </form>
    </section>
  );
}

/** What was filled in there, or is wrong there, must be seen. */
function opensMore({ form, errors }: PriceQuery): boolean {
  const { on, visits, paid } = form;
  const filled = [on.day, on.month, on.year, visits, paid].some((typed) => typed.trim() !== '');
  return filled || (['on', 'visits', 'paid'] as const).some((field) => field in errors);
}

/** What changes the price now by the packs, and pregnancy, which many believe does. */
function circumstances({ t, language, today }: PageContext, rules: readonly PersonalRule[]) {
  return [
    ...rules.flatMap((rule) =>
      rule.circumstance !== undefined && holds(rule, today)
        ? [{ value: String(rule.circumstance), label: textIn(rule.name, language).text }]
        : [],
    ),
    { value: 'pregnant', label: t('portal:prices.pregnant') },
  ];
}
