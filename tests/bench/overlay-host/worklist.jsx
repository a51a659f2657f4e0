import { StrictMode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { records } from '../../browser/pages/records.js';

const dates = new Intl.DateTimeFormat('nb-NO', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC',
});
const columns = [
  { id: 'received', heading: 'Mottatt', cell: ({ received }) => <Day day={received} /> },
  { id: 'name', heading: 'Navn', cell: ({ id, name }) => <a href={`#${id}`}>{name}</a> },
  { id: 'age', heading: 'Alder', cell: ({ age }) => `${age} år` },
  { id: 'source', heading: 'Henvist fra', cell: ({ source }) => <Badge text={source} /> },
  { id: 'text', heading: 'Henvisningstekst', cell: ({ text }) => <span>{text}</span> },
  { id: 'open', heading: '', cell: ({ id }) => <Open id={id} /> },
];

function Worklist({ all }) {
  const [order, setOrder] = useState('received');
  const [chosen, choose] = useState(null);
  const rows = useMemo(
    () => all.toSorted((a, b) => String(b[order]).localeCompare(String(a[order]), 'nb')),
    [all, order],
  );
  useEffect(() => {
    performance.mark('ready');
  }, []);
  return (
    <table id="list">
      <thead>
        <tr>
          {columns.map(({ id, heading }) => (
            <th key={id} scope="col" aria-sort={id === order ? 'descending' : 'none'}>
              <button type="button" onClick={() => setOrder(id)}>
                {heading}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <Row key={one.id} one={one} isChosen={one.id === chosen} choose={choose} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ one, isChosen, choose }) {
  return (
    <tr id={one.id} className={isChosen ? 'chosen' : 'row'} onClick={() => choose(one.id)}>
      {columns.map(({ id, cell }) => (
        <td key={id} className={`cell ${id}`}>
          {cell(one)}
        </td>
      ))}
    </tr>
  );
}

function Day({ day }) {
  return <time dateTime={String(day)}>{dates.format(Date.parse(String(day)))}</time>;
}

function Badge({ text }) {
  return (
    <span className="badge">
      <span aria-hidden="true">●</span> {text}
    </span>
  );
}

function Open({ id }) {
  return (
    <button type="button" aria-label={`Åpne ${id}`}>
      Åpne
    </button>
  );
}

const count = Number(new URLSearchParams(location.search).get('count') ?? 100);
createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Worklist all={records(count)} />
  </StrictMode>,
);
