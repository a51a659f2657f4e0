import journalTexts from '@locales/nb/journal.json' with { type: 'json' };
import { type MachineWords, norwegianText } from '@shared/exchange';
import {
  type ClinicId,
  type Day,
  isGroupInterest,
  type MunicipalPack,
  type ReferralId,
  type Retention,
  type StatusAnswer,
} from '@shared/model';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CarrySection } from '../../carry/carry-section.tsx';
import { carryValues } from '../../carry/carry-values.ts';
import { useCarryWords } from '../../carry/carry-words.ts';
import type { Device } from '../../device/device.ts';
import { Icon } from '../../look/icon.tsx';
import { useTexts } from '../../look/texts.ts';
import { Reasons } from '../hint/reasons.tsx';
import { toldBy } from '../hint/told-by.ts';
import type { Readable } from './assessed.ts';
import { FollowUps } from './follow-up/follow-ups.tsx';
import { GroupInterested } from './group-interested.tsx';
import { HandOver } from './hand-over.tsx';
import { LeftOut } from './left-out.tsx';
import { ReferredBy } from './referred-by.tsx';
import type { SamePerson } from './same-person.ts';
import { SamePersonNotice } from './same-person-notice.tsx';
import { StatusChoice } from './status-choice.tsx';
import { Translation } from './translate/translation.tsx';
import { useAge } from './use-age.ts';
import { ViewJumps } from './view-jumps.tsx';

type ReferralViewProps = {
  referral: Readable;
  same: readonly SamePerson[];
  device: Device;
  clinics: ReadonlyMap<ClinicId, string>;
  retention: Retention;
  pack: MunicipalPack | undefined;
  today: Day;
  changed: (id: ReferralId, answer: StatusAnswer) => void;
  open: (id: ReferralId) => void;
  back: () => void;
};

/** One self-referral: the suggestion, how far it has come, and all that it says, in Norwegian. */
export function ReferralView(props: ReferralViewProps) {
  const { referral, same, device, clinics, retention, pack, today, changed, open, back } = props;
  const { t, fullDay } = useTexts();
  const age = useAge();
  const carry = useCarryWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { sealed, content, suggestion } = referral;
  const { name, birthDate } = content.person;
  const [machine, setMachine] = useState<MachineWords>();
  const context = { texts: journalTexts, clinics, receivedOn: sealed.receivedOn, machine };
  const text = norwegianText(content, context);
  const values = carryValues({ content, suggestion, pack, ...context });
  return (
    <article class="stack wide">
      <header class="stack tight">
        <div>
          <button type="button" class="plain back" onClick={back}>
            <Icon name="back" />
            {t('referral.back')}
          </button>
        </div>
        <h1 tabIndex={-1} ref={title}>
          <bdi>{name}</bdi>
        </h1>
        <p class="small">
          {t('referral.person', { age: age(birthDate, today), birthDate: fullDay(birthDate) })}
        </p>
        {'professional' in content && <ReferredBy referral={content} />}
        <ViewJumps
          to={[
            { id: 'content', title: t('referral.content') },
            { id: 'carry', title: carry('title') },
            { id: 'status-title', title: t('status.title') },
          ]}
        />
      </header>
      <LeftOut names={referral.leftOut} />
      <SamePersonNotice same={same} today={today} open={open} />
      <FollowUps sealed={sealed} device={device} />
      {isGroupInterest(content) ? (
        <div class="card stack tight">
          <h2>
            <GroupInterested group={content.group} />
          </h2>
          <p>{t(`group.${content.group.kind}`)}</p>
        </div>
      ) : suggestion && pack ? (
        <Reasons
          assessment={suggestion.assessment}
          pack={pack}
          today={today}
          about={{ ...suggestion, told: toldBy(content) }}
        />
      ) : (
        <p class="card">{t('hint.noPack')}</p>
      )}
      {isGroupInterest(content) || (
        <Translation content={content} machine={machine} translated={setMachine} />
      )}
      <CarrySection values={values} content={content} today={today} />
      <HandOver referral={referral} clinics={clinics} text={text} />
      <StatusChoice
        sealed={sealed}
        device={device}
        retention={retention}
        today={today}
        changed={changed}
      />
      <section class="stack" aria-labelledby="content">
        <h2 id="content" tabIndex={-1}>
          {t('referral.content')}
        </h2>
        <p class="card told" lang="nb" dir="ltr">
          {text}
        </p>
      </section>
    </article>
  );
}
