import { Button, Field, LinkButton } from '../../look/index.ts';
import { addressOf, type PageContext } from '../page.ts';

type AgeFormProps = { context: PageContext; age: number | null };

/** Shows only what is for one's age. Asks by the address, so that it works without script. */
export function AgeForm({ context, age }: AgeFormProps) {
  const { t } = context;
  return (
    <form class="flow no-print" method="get" action={`${addressOf(context, 'priority')}#services`}>
      <Field
        id="age"
        label={t('portal:priority.services.age')}
        hint={t('portal:priority.services.ageHint')}
        value={age === null ? '' : String(age)}
        inputMode="numeric"
        width="short"
        dir="ltr"
      />
      <div class="actions">
        <Button type="submit" variant="secondary">
          {t('portal:priority.services.submit')}
        </Button>
        {age === null ? null : (
          <LinkButton variant="quiet" href={`${addressOf(context, 'priority')}#services`}>
            {t('portal:priority.services.reset')}
          </LinkButton>
        )}
      </div>
    </form>
  );
}
