import type { Day, ReferralContent } from '@shared/model';
import { useState } from 'preact/hooks';
import { Icon } from '../look/icon.tsx';
import { Notice } from '../look/notice.tsx';
import { CarryForm } from './carry-form.tsx';
import type { CarryValues } from './carry-values.ts';
import { useCarryWords } from './carry-words.ts';
import { useCarry } from './use-carry.ts';

type CarrySectionProps = { values: CarryValues; content: ReferralContent; today: Day };

/** Carries a referral into the form beside the panel, field by field, after a look at all of it. */
export function CarrySection({ values, content, today }: CarrySectionProps) {
  const words = useCarryWords();
  const carry = useCarry(values, content, today);
  const [isSure, setSure] = useState(false);
  const { state, look } = carry;
  const others = state.kind === 'form' ? state.others : [];
  return (
    <section class="stack" aria-labelledby="carry">
      <h2 id="carry" tabIndex={-1}>
        {words('title')}
      </h2>
      {state.kind !== 'form' && <p class="small">{words('lead')}</p>}
      <div>
        <button type="button" onClick={look}>
          <Icon name={state.kind === 'form' ? 'refresh' : 'down'} />
          {words(state.kind === 'form' ? 'again' : 'look')}
        </button>
      </div>
      <p class="small" role="status">
        {state.kind === 'looking' && words('looking')}
        {state.kind === 'form' && words('found', { title: state.here.form.title })}
      </p>
      {state.kind === 'none' && (
        <Notice kind="info" title={words(`none.${state.why}.title`)}>
          <p>{words(`none.${state.why}.text`)}</p>
        </Notice>
      )}
      {state.kind === 'form' && state.changed && (
        <Notice kind="warning" title={words('changed.title')}>
          <p>{words('changed.text')}</p>
        </Notice>
      )}
      {others.length > 0 && !isSure && (
        <Notice kind="error" title={words('other.title')}>
          <p>{words('other.text', { page: others.join(', '), name: content.person.name })}</p>
          <div>
            <button type="button" class="danger" onClick={() => setSure(true)}>
              {words('other.sure')}
            </button>
          </div>
        </Notice>
      )}
      {state.kind === 'form' && (others.length === 0 || isSure) && (
        <CarryForm {...state} carry={carry} values={values} />
      )}
    </section>
  );
}
