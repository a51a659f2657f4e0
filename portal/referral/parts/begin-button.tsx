import { Button } from '../../look/button.tsx';
import { useReferral } from '../context.ts';

/** Leads from the page that is read to the first question. */
export function BeginButton() {
  const { model, t } = useReferral();
  return (
    <div class="actions">
      <Button id="begin" iconAfter="arrow" onClick={() => model.begin()}>
        {t('start.button')}
      </Button>
    </div>
  );
}
