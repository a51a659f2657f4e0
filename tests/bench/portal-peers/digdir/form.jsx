import {
  Button,
  Checkbox,
  Details,
  ErrorSummary,
  Field,
  Fieldset,
  Heading,
  Label,
  Radio,
  Select,
  Textarea,
  Textfield,
} from '@digdir/designsystemet-react';
import { useState } from 'react';

/** The form, for a browser and for a server that draws it ahead. */
export function Form() {
  const [tolk, setTolk] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <main style={{ maxWidth: '38rem', margin: 'auto', padding: '1rem' }}>
      <Heading level={1}>Be om hjelp</Heading>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setWrong(true);
        }}
      >
        <Textfield label="Navn" id="name" />
        <Textfield label="Fødselsdato" type="date" />
        <Textfield label="Telefon" type="tel" />
        <Textfield label="E-post" type="email" />
        <Field>
          <Label>Kommune</Label>
          <Select>
            <Select.Option>Lier</Select.Option>
            <Select.Option>Vefsn</Select.Option>
            <Select.Option>Ålesund</Select.Option>
          </Select>
        </Field>
        <Choices
          legend="Hvem gjelder det?"
          name="who"
          of={Radio}
          values={['Meg selv', 'Barnet mitt', 'En jeg hjelper']}
        />
        <Choices
          legend="Hva er vanskelig?"
          name="what"
          of={Checkbox}
          values={['Gå', 'Stå opp', 'Kle på seg', 'Arbeid']}
        />
        <Textfield label="Når begynte det?" type="date" />
        <Field>
          <Label>Fortell kort</Label>
          <Textarea rows={5} />
          <Field.Counter limit={1000} />
        </Field>
        <Choices
          legend="Trenger du tolk?"
          name="interpreter"
          of={Radio}
          values={['Ja', 'Nei']}
          choose={setTolk}
        />
        {tolk === 'Ja' ? <Textfield label="Språk" /> : null}
        <Details>
          <Details.Summary>Hvorfor spør vi?</Details.Summary>
          <Details.Content>For at rett person skal ta kontakt.</Details.Content>
        </Details>
        {wrong ? (
          <ErrorSummary>
            <ErrorSummary.Heading>Rett dette</ErrorSummary.Heading>
            <ErrorSummary.List>
              <ErrorSummary.Item>
                <ErrorSummary.Link href="#name">Skriv navnet</ErrorSummary.Link>
              </ErrorSummary.Item>
            </ErrorSummary.List>
          </ErrorSummary>
        ) : null}
        <Button type="submit">Send</Button>
      </form>
    </main>
  );
}

function Choices({ legend, name, values, of: One, choose }) {
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {values.map((text) => (
        <One key={text} name={name} value={text} label={text} onChange={() => choose?.(text)} />
      ))}
    </Fieldset>
  );
}
