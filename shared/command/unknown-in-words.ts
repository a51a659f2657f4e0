import type { MunicipalPack, Unknown } from '@shared/model';
import { inNorwegian } from './words.ts';

const facts: Record<Unknown['fact'], string> = {
  findings: 'hva henvendelsen sier',
  age: 'alderen',
  source: 'hvem som sendte henvendelsen',
  discharged: 'om personen er skrevet ut fra sykehus eller annen institusjon',
};
const most = 3;

/** What is not known and could give a stronger level, with the first of its criteria. */
export function unknownInWords({ fact, level, criteria }: Unknown, pack: MunicipalPack): string {
  const texts = criteria.flatMap(
    (id) => pack.priority?.criteria.find((own) => own.id === id)?.text ?? [],
  );
  const named = texts.slice(0, most).map((text) => `«${inNorwegian(text)}»`);
  const rest = texts.length > most ? [`${texts.length - most} til`] : [];
  return `Ikke kjent: ${facts[fact]}. Det kan gi nivå ${level}: ${listed([...named, ...rest])}.`;
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} og ${last}`;
}
