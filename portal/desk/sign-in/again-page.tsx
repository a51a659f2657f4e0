import { Button } from '../../look/index.ts';
import type { Page, PageContext, SiteContext } from '../../pages/page.ts';

export type AgainProps = {
  /** Where it was sent to. */
  path: string;
  signIn: string;
  /** What was written, name by name. */
  fields: readonly (readonly [string, string])[];
  hadFile: boolean;
};

/** A form that came after its session had ended: nothing that was written is lost. */
export function againPage({ t }: SiteContext | PageContext, props: AgainProps): Page {
  const { path, signIn, fields, hadFile } = props;
  const title = t('sign-in:again.title');
  return {
    title,
    description: t('sign-in:again.lead'),
    robots: 'noindex',
    body: (
      <div class="flow">
        <h1>{title}</h1>
        <p class="lead">{t('sign-in:again.lead')}</p>
        <ol class="flow">
          <li>
            {t('sign-in:again.first')}{' '}
            <a class="ds-link" href={signIn} target="_blank" rel="noopener">
              {t('sign-in:again.open')}
            </a>
          </li>
          <li>{t('sign-in:again.then')}</li>
        </ol>
        <form method="post" action={path}>
          {fields.map(([name, value], index) => (
            <input key={index} type="hidden" name={name} value={value} />
          ))}
          <Button type="submit">{t('sign-in:again.send')}</Button>
        </form>
        {hadFile ? <p class="hint">{t('sign-in:again.files')}</p> : null}
      </div>
    ),
  };
}
