import {
  Button,
  Checkbox,
  CheckboxGroup,
  DatePicker,
  ErrorSummary,
  Heading,
  Radio,
  RadioGroup,
  ReadMore,
  Select,
  Textarea,
  TextField,
  useDatepicker,
} from '@navikt/ds-react';
import { useState } from 'react';

/** The form, for a browser and for a server that draws it ahead. */
export function Form() {
  const [text, setText] = useState('');
  const [tolk, setTolk] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <main style={{ maxWidth: '38rem', margin: 'auto', padding: '1rem' }}>
      <Heading level="1" size="xlarge">
        Be om hjelp
      </Heading>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setWrong(true);
        }}
      >
        <TextField label="Navn" id="name" />
        <Day label="Fødselsdato" />
        <TextField label="Telefon" type="tel" />
        <TextField label="E-post" type="email" />
        <Select label="Kommune">
          <option>Lier</option>
          <option>Vefsn</option>
          <option>Ålesund</option>
        </Select>
        <RadioGroup legend="Hvem gjelder det?">
          <Radio value="me">Meg selv</Radio>
          <Radio value="child">Barnet mitt</Radio>
          <Radio value="other">En jeg hjelper</Radio>
        </RadioGroup>
        <CheckboxGroup legend="Hva er vanskelig?">
          {['Gå', 'Stå opp', 'Kle på seg', 'Arbeid'].map((one) => (
            <Checkbox key={one} value={one}>
              {one}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <Day label="Når begynte det?" />
        <Textarea
          label="Fortell kort"
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <RadioGroup legend="Trenger du tolk?" value={tolk} onChange={setTolk}>
          <Radio value="yes">Ja</Radio>
          <Radio value="no">Nei</Radio>
        </RadioGroup>
        {tolk === 'yes' ? <TextField label="Språk" /> : null}
        <ReadMore header="Hvorfor spør vi?">For at rett person skal ta kontakt.</ReadMore>
        {wrong ? (
          <ErrorSummary heading="Rett dette">
            <ErrorSummary.Item href="#name">Skriv navnet</ErrorSummary.Item>
          </ErrorSummary>
        ) : null}
        <Button type="submit">Send</Button>
      </form>
    </main>
  );
}

function Day({ label }) {
  const { datepickerProps, inputProps } = useDatepicker();
  return (
    <DatePicker {...datepickerProps}>
      <DatePicker.Input {...inputProps} label={label} />
    </DatePicker>
  );
}
