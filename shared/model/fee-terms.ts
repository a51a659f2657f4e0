import * as v from 'valibot';

/** Whole kroner, as the tariffs are set. */
export const NokSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

export const FeeServiceSchema = v.picklist([
  'physiotherapy',
  'occupational-therapy',
  'group-treatment',
  'group-preventive',
]);
export type FeeService = v.InferOutput<typeof FeeServiceSchema>;

export const FeeKindSchema = v.picklist([
  'ordinary',
  'examination',
  'examination-extended',
  'extended',
  'manual',
  'psychomotor',
  'video',
  'video-examination',
  'group',
  'pool',
  'self-training',
]);
export type FeeKind = v.InferOutput<typeof FeeKindSchema>;

export const ProviderSchema = v.picklist(['employed', 'contract']);
export type Provider = v.InferOutput<typeof ProviderSchema>;

export const TariffIdSchema = v.pipe(v.string(), v.regex(/^[A-Z]\d+[a-z]?$/), v.brand('TariffId'));
export type TariffId = v.InferOutput<typeof TariffIdSchema>;
