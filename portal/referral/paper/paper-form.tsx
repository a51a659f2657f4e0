import { PhoneLink } from '../../look/index.ts';
import { Question } from './question.tsx';
import { type PaperSetting, paperParts } from './questions.ts';
import { Twice, type TwiceTexts } from './twice.tsx';

export type PaperFormProps = {
  texts: TwiceTexts;
  municipality: {
    name: string;
    address: string;
    phone: string;
    nationalNumber: 'no' | 'optional' | 'required';
  };
  clinics: PaperSetting['clinics'];
};

const own = {
  sign: 'paper-form:sign',
  information: 'paper-form:information',
  send: 'paper-form:send',
};

/** The self-referral to print and fill in by hand, in two languages where one is not Norwegian. */
export function PaperForm({ texts, municipality, clinics }: PaperFormProps) {
  const { nationalNumber } = municipality;
  return (
    <div class="paper">
      {paperParts({ clinics, nationalNumber }).map(({ section, title, questions }) => (
        <section key={title ?? section}>
          <h2>
            <Twice of={title ?? `referral:section.${section}`} texts={texts} />
          </h2>
          {questions.map((question) => (
            <Question key={question.label} question={question} texts={texts} />
          ))}
        </section>
      ))}
      <section>
        <h2>
          <Twice of={own.sign} texts={texts} />
        </h2>
        <p>
          <Twice of={own.information} texts={texts} values={{ municipality: municipality.name }} />
        </p>
        <div class="paper-sign">
          {['paper-form:date', 'paper-form:signature'].map((of) => (
            <div key={of}>
              <div class="paper-line" />
              <Twice of={of} texts={texts} />
            </div>
          ))}
        </div>
      </section>
      <section class="paper-send">
        <h2>
          <Twice of={own.send} texts={texts} />
        </h2>
        <address lang="nb" dir="ltr">
          {(texts.norwegian ?? texts.t)('portal:municipality', { name: municipality.name })}
          <br />
          {municipality.address}
        </address>
        <p>
          <PhoneLink number={municipality.phone} />
        </p>
      </section>
    </div>
  );
}
