import { useReferral } from '../context.ts';
import { consentsFor } from '../grounds.ts';
import { OneOf } from './one-of.tsx';
import { useGround } from './use-question.ts';

/** On what ground one asks for another; which grounds there are depends on the age. */
export function Consents({ heading }: { heading?: boolean }) {
  const { model, t } = useReferral();
  const ground = useGround();
  return (
    <OneOf
      field="consent"
      heading={heading}
      label={t('consent.label', ground)}
      hint={t('consent.hint', ground)}
      options={consentsFor(model.answers.value, model.setting)}
      optionLabel={(consent) => t(`consent.option.${consent}`, ground)}
      value={model.answers.value.consent}
      onAnswer={(consent) => model.answer('consent', consent)}
    />
  );
}
