import { Button, ErrorSummary, Field, PhoneLink } from '../../look/index.ts';
import { addressOf, type PageContext } from '../page.ts';
import type { StatusProblem } from '../status.tsx';

type AskViewProps = {
  context: PageContext;
  typed?: string | undefined;
  problem?: StatusProblem | undefined;
};

export function AskView({ context, typed, problem }: AskViewProps) {
  const { t, municipality } = context;
  const error = problem === undefined ? undefined : t(`portal:status.error.${problem}`);
  return (
    <div class="flow">
      <ErrorSummary
        title={t('common:error.title')}
        errors={error === undefined ? [] : [{ target: 'receipt', message: error }]}
      />
      <h1>{t('portal:status.title')}</h1>
      <p class="lead">{t('portal:status.lead')}</p>
      <form class="form" method="post" action={addressOf(context, 'status')}>
        <Field
          id="receipt"
          label={t('portal:status.code')}
          hint={t('portal:status.codeHint')}
          error={error}
          value={typed}
          width="medium"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
        />
        <Button type="submit" name="action" value="look" iconAfter="arrow">
          {t('portal:status.look')}
        </Button>
      </form>
      <section class="flow prose">
        <h2>{t('portal:status.lost')}</h2>
        <p>
          {t('portal:status.lostText')} <PhoneLink number={municipality.phone} />
        </p>
      </section>
    </div>
  );
}
