import { createServer } from 'node:http';
import type { JWK } from 'oidc-provider';
import { Provider } from 'oidc-provider';
import * as v from 'valibot';

export type TestProvider = {
  issuer: string;
  /** Who signs in next, without being asked anything. */
  signInAs(person: { subject: string; email?: string; emailVerified?: boolean }): void;
  stop(): Promise<void>;
};

type Client =
  | { secret: string }
  /** The public half of the key that it signs with. */
  | { key: JWK };

/** A real OpenID provider on a port of its own, with one client, and nobody at its door. */
export async function startOpenIdProvider(options: {
  client: Client;
  redirect: string;
  pushed?: boolean;
}): Promise<TestProvider> {
  const { client, redirect, pushed = false } = options;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  const issuer = `http://127.0.0.1:${port}`;
  let person: Parameters<TestProvider['signInAs']>[0] = { subject: 'nobody' };

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'inngang',
        redirect_uris: [redirect],
        ...('secret' in client
          ? { client_secret: client.secret }
          : {
              token_endpoint_auth_method: 'private_key_jwt',
              token_endpoint_auth_signing_alg: 'ES256',
              jwks: { keys: [client.key] },
            }),
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['only for tests'] },
    features: {
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: pushed, requirePushedAuthorizationRequests: pushed },
    },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({
        sub,
        ...(person.email !== undefined && {
          email: person.email,
          email_verified: person.emailVerified ?? true,
        }),
      }),
    }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  });
  const answer = provider.callback();

  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (prompt.name === 'login') {
      const result = { login: { accountId: person.subject } };
      return provider.interactionFinished(request, response, result);
    }
    const grant = new provider.Grant({
      accountId: session?.accountId ?? person.subject,
      clientId: String(params.client_id),
    });
    grant.addOIDCScope(String(params.scope));
    const result = { consent: { grantId: await grant.save() } };
    return provider.interactionFinished(request, response, result, {
      mergeWithLastSubmission: true,
    });
  });

  return {
    issuer,
    signInAs: (next) => {
      person = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
