import * as v from 'valibot';

/** What a clinic is specially trained or fitted out for. */
export const CompetenceSchema = v.picklist([
  'manual-therapy',
  'psychomotor',
  'children',
  'neurology',
  'geriatrics',
  'lungs',
  'heart',
  'cancer',
  'lymphoedema',
  'pelvic-floor',
  'rheumatology',
  'orthopaedics',
  'hands',
  'sport',
  'dizziness',
  'mental-health',
  'aids',
  'home-adaptation',
  'basin-training',
]);
export type Competence = v.InferOutput<typeof CompetenceSchema>;

/** Languages that someone at a clinic speaks (BCP 47; `nsl` is Norwegian sign language). */
export const SpokenLanguageSchema = v.picklist([
  'no',
  'en',
  'ar',
  'de',
  'es',
  'fa',
  'fr',
  'ku',
  'lt',
  'nsl',
  'pl',
  'ru',
  'se',
  'so',
  'sv',
  'th',
  'ti',
  'tl',
  'tr',
  'uk',
  'ur',
  'vi',
]);
export type SpokenLanguage = v.InferOutput<typeof SpokenLanguageSchema>;
