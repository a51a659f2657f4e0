import {
  type Document,
  DocumentSchema,
  type Exemption,
  ExemptionSchema,
  type Municipality,
  type MunicipalPack,
  type PackManifest,
  PackManifestSchema,
} from '@shared/model';
import { municipalPack } from '@shared/packs';
import * as v from 'valibot';

/**
 * The municipality's pack with the exemptions on top that its administrator has written; undefined
 * where there is neither.
 */
export function localPack(municipality: Municipality): MunicipalPack | undefined {
  const pack = municipalPack(municipality.pack);
  const { localExemptions } = municipality;
  if (localExemptions.length === 0) return pack;
  const documents = localExemptions.map((own) => decisionOf(own, municipality));
  const base = pack ?? { ...noRules, manifest: manifestOf(municipality, documents) };
  return {
    ...base,
    manifest: { ...base.manifest, documents: [...base.manifest.documents, ...documents] },
    exemptions: [...base.exemptions, ...localExemptions.map(exemptionOf)],
  };
}

type Local = Municipality['localExemptions'][number];

function exemptionOf({ id, name, text, services, ageBelow, from, to, decision }: Local): Exemption {
  return v.parse(ExemptionSchema, {
    id,
    name,
    text,
    ...(services.length > 0 && { services }),
    ...(ageBelow !== null && { ageBelow }),
    from,
    to,
    source: { document: id, section: decision.section },
  });
}

function decisionOf({ id, decision, from }: Local, { name }: Municipality): Document {
  return v.parse(DocumentSchema, { id, title: decision.title, publisher: name, published: from });
}

function manifestOf({ id, name }: Municipality, documents: Document[]): PackManifest {
  return v.parse(PackManifestSchema, { id, kind: 'municipality', name: { nb: name }, documents });
}

const noRules = {
  priority: null,
  allocation: null,
  exemptions: [],
  suggestions: [],
  emergencies: [],
};
