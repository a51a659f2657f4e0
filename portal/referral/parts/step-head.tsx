import { Icon } from '../../look/icon.tsx';
import { Progress } from '../../look/progress.tsx';
import { useReferral } from '../context.ts';
import { isStep, sectionOf } from '../steps.ts';

/** The way back, and how far one has come. */
export function StepHead() {
  const { model } = useReferral();
  const place = model.place.value;
  return (
    <div class="step-head">
      <BackLink />
      {isStep(place) ? <HowFar /> : null}
    </div>
  );
}

function BackLink() {
  const { model, t } = useReferral();
  const before = model.before.value;
  if (before === null) return null;
  return (
    <a
      class="ds-link back-link"
      href={before === 'start' ? '#' : `#${before}`}
      onClick={(event) => {
        event.preventDefault();
        model.back();
      }}
    >
      <Icon name="back" />
      {t('back')}
    </a>
  );
}

function HowFar() {
  const { model, t } = useReferral();
  const place = model.place.value;
  if (!isStep(place)) return null;
  const { section, number, of } = sectionOf(place, model.setting);
  const label = t('progress', { number, of, section: t(`section.${section}`) });
  return <Progress label={label} step={number} of={of} />;
}
