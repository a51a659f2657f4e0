import { useReferral } from '../context.ts';
import { interpretedLanguages, languageName } from '../interpreted-languages.ts';
import { Line } from './typed.tsx';
import { useWrong } from './use-question.ts';

/** Which language to interpret: the ones most asked for by name, any other in one's own words. */
export function LanguageChoice() {
  const { model, props, t } = useReferral();
  const { error } = useWrong('interpreterLanguage');
  const { interpreterLanguage } = model.answers.value;
  return (
    <>
      <div class="field" data-invalid={error === undefined ? undefined : ''}>
        <label class="ds-label" for="interpreterLanguage">
          {t('interpreterLanguage.label')}
        </label>
        {error === undefined ? null : (
          <p class="field-error" id="interpreterLanguage-error">
            {error}
          </p>
        )}
        <select
          class="ds-input"
          id="interpreterLanguage"
          aria-invalid={error === undefined ? undefined : 'true'}
          aria-describedby={error === undefined ? undefined : 'interpreterLanguage-error'}
          value={interpreterLanguage}
          onChange={(event) => model.answer('interpreterLanguage', event.currentTarget.value)}
        >
          <option value="">{t('interpreterLanguage.choose')}</option>
          {interpretedLanguages.map((code) => (
            <option key={code} value={code}>
              {code === 'nsl' ? t('interpreterLanguage.nsl') : languageName(code, props.language)}
            </option>
          ))}
          <option value="other">{t('interpreterLanguage.other')}</option>
        </select>
      </div>
      {interpreterLanguage === 'other' ? <Line field="otherLanguage" autocomplete="off" /> : null}
    </>
  );
}
