// The same request in the ways that journals mark it up. The shape is in the address.
import { norwegian, today } from './records.js';

const received = norwegian(today);
const text = 'Sengeliggende, har fått trykksår over korsbeinet.';

const shapes = {
  dl: `<h1>Prøveland, Bjarne</h1><dl><dt>Status</dt><dd>Mottatt</dd><dt>Type</dt><dd>Henvisning</dd><dt>Mottatt</dt><dd>${received}</dd><dt>Sist endret</dt><dd>01.01.2020</dd><dt>Alder</dt><dd>87 år</dd><dt>Henvisningstekst</dt><dd><p>${text}</p></dd></dl>`,
  'dl-div': `<dl><div><dt>Mottatt</dt><dd>${received}</dd></div><div><dt>Begrunnelse</dt><dd>${text}</dd></div></dl>`,
  keys: `<div><span class="InfoBar_key">Age</span><span class="InfoBar_value">087Y</span></div><div><span class="InfoBar_key">Received</span><span class="InfoBar_value">${today}</span></div><div><div class="InfoBar_key">Reason for referral</div><div class="InfoBar_value">${text}</div></div>`,
  cells: `<table><tr><td>Mottatt:</td><td>${received}</td><td>Alder:</td><td>(87)</td></tr><tr><td>Problemstilling:</td><td colspan="3">${text}</td></tr></table>`,
  printed: `<div>${`<table><tr><td>Received</td><td>${today}</td></tr><tr><td>Age</td><td>87</td></tr><tr><td>Referral text</td><td>${text}</td></tr></table>`.repeat(2)}</div>`,
  titles: `<ul><li data-title="Mottatt: ">${received}</li><li data-title="Alder">77y 7m 3d</li><li data-title="Henvisningstekst">${text}</li></ul>`,
  lines: `<p><b>Mottatt:</b> ${received}</p><p>DOB: 1939-02-04 Age: ${age('1939-02-04')}</p><h3>Henvisningstekst</h3><p>${text}</p>`,
  labels: `<form><input name="id" value="7"><input name="children" value="2"><label>Mottatt <input value="${received}"></label><label for="a">Alder</label><input id="a" value="87"><span id="t">Henvisningstekst</span><textarea aria-labelledby="t">${text}</textarea></form>`,
  tables: `<div class="head"><table><thead><tr><th>Mottatt</th><th>Navn</th><th>Henvisningstekst</th></tr></thead></table></div><div><table><thead><tr class="flat"><th>Mottatt</th><th>Navn</th><th>Henvisningstekst</th></tr></thead><tbody><tr><td>${received}</td><td>Prøveland</td><td>${text}</td></tr></tbody></table></div>`,
  shifted: `<table><tr><th>Navn</th><th>Mottatt</th><th>Henvisningstekst</th></tr><tr><td class="gone">7</td><td class="gone">B P</td><td>Prøveland</td><td><span class="gone">01.01.2020</span>${received}</td><td>${text}</td></tr></table>`,
  roles: `<div role="table"><div role="rowgroup"><div role="row"><span role="columnheader">Mottatt</span><span role="columnheader">Navn</span><span role="columnheader">Henvisningstekst</span></div></div><div role="rowgroup"><div role="row"><span role="cell">${received} </span><span role="cell">Prøveland </span><span role="cell">${text}</span></div></div></div>`,
  // none of these may give a suggestion
  duration: `<table><tr><th>Navn</th><th>Ventetid</th><th>Henvisningstekst</th></tr><tr><td>Prøveland</td><td>33 hour(s) and 52 minute(s)</td><td>${text}</td></tr></table>`,
  twice: `<dl><dt>Mottatt</dt><dd>${received}</dd><dt>Henvisningstekst</dt><dd>${text}</dd><dt>Mottatt dato</dt><dd>01.02.2026</dd></dl>`,
  hidden: `<dl class="gone"><dt>Mottatt</dt><dd>${received}</dd><dt>Henvisningstekst</dt><dd>${text}</dd></dl>`,
  people: `<table><tr><th>Navn</th><th>Født</th></tr><tr><td>Prøveland</td><td>04.02.1939</td></tr></table>`,
};

function age(birth) {
  return Temporal.PlainDate.from(birth).until(today, { largestUnit: 'years' }).years;
}

const shape = new URLSearchParams(location.search).get('shape');
document.getElementById('main').innerHTML = shapes[shape];
