import { TextArea } from '../../look/text-area.tsx';
import { useReferral } from '../context.ts';
import { useAbout, useWrong } from './use-question.ts';

/** As many signs as a self-referral holds in one text. */
const room = 4000;
const tellFrom = 3500;

type LongTextProps = {
  field: 'text' | 'important' | 'treatment' | 'urgency';
  rows: number;
  /** It follows another question, so it is not the page's heading. */
  plain?: boolean;
};

/** A question answered in the user's own words. How much room is left is told when it gets tight. */
export function LongText({ field, rows, plain }: LongTextProps) {
  const { model, t } = useReferral();
  const about = useAbout();
  const { error } = useWrong(field);
  const value = model.answers.value[field];
  const left = room - value.trim().length;
  const note = left < 0 ? t('text.over', { count: -left }) : t('text.left', { count: left });
  return (
    <TextArea
      id={field}
      label={t(`${field}.label`, about)}
      hint={t(`${field}.hint`, about)}
      error={error}
      heading={plain !== true}
      rows={rows}
      value={value}
      note={value.trim().length >= tellFrom ? note : ''}
      onInput={(event) => model.answer(field, event.currentTarget.value)}
    />
  );
}
