// Made-up requests for the fixture pages. Each was received on a day of its own.
const texts = [
  'Sengeliggende, har fått trykksår over korsbeinet.',
  'Operert med hofteprotese for ti dager siden, trenger opptrening.',
  'Falt tre ganger siste måned, redd for å falle igjen. Bruker rullator.',
  'Langvarige nakkesmerter i mange år, ønsker vurdering hos fysioterapeut.',
  'Pustevansker, mye slim etter lungebetennelse, får ikke hostet opp.',
];
const names = [
  'Prøveland, Bjarne',
  'Dal, Gunhild',
  'Lid, Eldbjørg',
  'Øy, Dag',
  'Ås, Ingrid',
  'Vik, Tor',
];
const sources = ['Fastlege', 'Sykehus', 'Hjemmetjenesten', 'Pasienten selv'];

/** `count` requests, the newest of today (in Norway). */
export function records(count) {
  return Array.from({ length: count }, (_, i) => ({
    id: `h-${i + 1}`,
    name: `${names[i % names.length]} ${i + 1}`,
    age: 60 + (i % 30),
    received: daysAgo(i),
    source: sources[i % sources.length],
    text: `${texts[i % texts.length]} Sak ${i + 1}.`,
  }));
}

export function daysAgo(days) {
  return today.subtract({ days });
}

export const today = Temporal.Now.plainDateISO('Europe/Oslo');

export function norwegian(date) {
  return `${String(date.day).padStart(2, '0')}.${String(date.month).padStart(2, '0')}.${date.year}`;
}

export function american(date) {
  return `${String(date.month).padStart(2, '0')}/${String(date.day).padStart(2, '0')}/${date.year}`;
}
