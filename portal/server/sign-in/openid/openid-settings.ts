import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty());

/** An OpenID provider as the environment tells of it: HelseID, ID-porten, Entra or another. */
export const OpenIdEnvironmentSchema = v.object({
  /** The provider's address, as it calls itself. */
  INNGANG_OPENID_ISSUER: v.optional(v.pipe(v.string(), v.url())),
  INNGANG_OPENID_CLIENT_ID: v.optional(text),
  /** What people know it by: `HelseID`. */
  INNGANG_OPENID_NAME: v.optional(text, 'OpenID'),
  INNGANG_OPENID_CLIENT_SECRET: v.optional(text),
  /** Instead of a secret: a file with a private key as JWK, for `private_key_jwt`. */
  INNGANG_OPENID_PRIVATE_KEY: v.optional(text),
  INNGANG_OPENID_SCOPES: v.optional(text, 'openid'),
  /** The level of assurance to ask for, where the provider has several (`acr_values`). */
  INNGANG_OPENID_ACR: v.optional(text),
  /** The claim that an administrator may invite someone by: `email`, `pid`, `oid`. */
  INNGANG_OPENID_CLAIM: v.optional(text),
});
type Environment = v.InferOutput<typeof OpenIdEnvironmentSchema>;

export type OpenIdSettings = {
  issuer: URL;
  clientId: string;
  name: string;
  authentication: { secret: string } | { keyFile: string };
  scopes: string;
  acr: string | undefined;
  claim: string | undefined;
};

/**
 * The provider, or none where no issuer is named.
 * @throws Error that names what is missing
 */
export function openIdSettings(environment: Environment): OpenIdSettings | undefined {
  const issuer = environment.INNGANG_OPENID_ISSUER;
  if (issuer === undefined) return undefined;
  const clientId = environment.INNGANG_OPENID_CLIENT_ID;
  const secret = environment.INNGANG_OPENID_CLIENT_SECRET;
  const keyFile = environment.INNGANG_OPENID_PRIVATE_KEY;
  if (clientId === undefined) throw new Error('INNGANG_OPENID_CLIENT_ID is missing');
  const authentication =
    keyFile !== undefined ? { keyFile } : secret !== undefined ? { secret } : undefined;
  if (authentication === undefined) {
    throw new Error('INNGANG_OPENID_CLIENT_SECRET or INNGANG_OPENID_PRIVATE_KEY is missing');
  }
  return {
    issuer: new URL(issuer),
    clientId,
    name: environment.INNGANG_OPENID_NAME,
    authentication,
    scopes: environment.INNGANG_OPENID_SCOPES,
    acr: environment.INNGANG_OPENID_ACR,
    claim: environment.INNGANG_OPENID_CLAIM,
  };
}
