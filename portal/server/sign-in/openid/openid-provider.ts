import { readFileSync } from 'node:fs';
import * as client from 'openid-client';
import * as v from 'valibot';
import type { OpenIdIdentity } from '../../storage/openid-identities.ts';
import type { OpenIdSettings } from './openid-settings.ts';

/** What must be remembered between the way out and the way back. */
export const OpenIdSecretsSchema = v.strictObject({
  state: v.string(),
  nonce: v.string(),
  verifier: v.string(),
});
export type OpenIdSecrets = v.InferOutput<typeof OpenIdSecretsSchema>;

/** Who came back, and what the provider calls them in the claim that invitations go by. */
export type OpenIdPerson = { identity: OpenIdIdentity; claim: string | undefined };

export type OpenIdProvider = {
  name: string;
  claim: string | undefined;
  /** Where to send the browser, with secrets of this one time. */
  wayOut(redirect: string): Promise<{ address: string; secrets: OpenIdSecrets }>;
  /** Who has come back to `current`. Fails where anything is not as it was asked for. */
  wayBack(current: URL, secrets: OpenIdSecrets): Promise<OpenIdPerson>;
};

/** Speaks to the provider: authorization code with PKCE, state and nonce. */
export function openIdProvider(settings: OpenIdSettings): OpenIdProvider {
  const { scopes, acr, name, claim } = settings;
  let found: Promise<client.Configuration> | undefined;
  /** Asks the provider where its parts are, once; again where that failed. */
  const configuration = () => {
    found ??= discovered(settings).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  return {
    name,
    claim,

    async wayOut(redirect) {
      const config = await configuration();
      const secrets = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const parameters = {
        redirect_uri: redirect,
        scope: scopes,
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: 'S256',
        ...(acr !== undefined && { acr_values: acr }),
      };
      // HelseID demands that they are handed over beforehand; who offers it, gets them so
      const takesPushed =
        config.serverMetadata().pushed_authorization_request_endpoint !== undefined;
      const address = takesPushed
        ? await client.buildAuthorizationUrlWithPAR(config, parameters)
        : client.buildAuthorizationUrl(config, parameters);
      return { address: address.href, secrets };
    },

    async wayBack(current, { state, nonce, verifier }) {
      const config = await configuration();
      const tokens = await client.authorizationCodeGrant(config, current, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('The provider gave no ID token');
      const told = claim === undefined ? undefined : await toldIn(config, tokens, claim);
      return { identity: { issuer: claims.iss, subject: claims.sub }, claim: told };
    },
  };
}

type Tokens = Awaited<ReturnType<typeof client.authorizationCodeGrant>>;

/** A claim of the ID token, else of what the provider tells of the user besides. */
async function toldIn(
  config: client.Configuration,
  tokens: Tokens,
  claim: string,
): Promise<string | undefined> {
  const claims = tokens.claims();
  const inToken = text(claims?.[claim], claims);
  if (inToken !== undefined || claims === undefined) return inToken;
  if (config.serverMetadata().userinfo_endpoint === undefined) return undefined;
  const told = await client.fetchUserInfo(config, tokens.access_token, claims.sub);
  return text(told[claim], told);
}

/** An address that the provider says it has not verified tells of nobody. */
function text(value: unknown, claims: object | undefined): string | undefined {
  const isUnverified = claims !== undefined && Reflect.get(claims, 'email_verified') === false;
  return typeof value === 'string' && value !== '' && !isUnverified ? value : undefined;
}

async function discovered(settings: OpenIdSettings): Promise<client.Configuration> {
  const { issuer, clientId, authentication } = settings;
  const isLocal =
    issuer.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(issuer.hostname);
  return client.discovery(
    issuer,
    clientId,
    undefined,
    'secret' in authentication
      ? client.ClientSecretBasic(authentication.secret)
      : client.PrivateKeyJwt(await privateKey(authentication.keyFile)),
    isLocal ? { execute: [client.allowInsecureRequests] } : undefined,
  );
}

const part = v.exactOptional(v.string());
const KeySchema = v.pipe(
  v.string(),
  v.parseJson(),
  // what a key is for, its file may say in other words than the browser's
  v.object({
    kty: v.picklist(['RSA', 'EC']),
    ...{ kid: part, crv: part, x: part, y: part, d: v.string() },
    ...{ n: part, e: part, p: part, q: part, dp: part, dq: part, qi: part },
  }),
);

/** The key in a file, as its kind is used to sign: RSA as PS256, a curve as ES256 and the like. */
async function privateKey(file: string): Promise<client.PrivateKey> {
  const { kid, ...jwk } = v.parse(KeySchema, readFileSync(file, 'utf8'));
  const kind =
    jwk.kty === 'RSA'
      ? { name: 'RSA-PSS', hash: 'SHA-256' }
      : { name: 'ECDSA', namedCurve: jwk.crv ?? 'P-256' };
  const key = await crypto.subtle.importKey('jwk', jwk, kind, false, ['sign']);
  return kid === undefined ? { key } : { key, kid };
}
