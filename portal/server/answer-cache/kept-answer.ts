import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A public answer, ready to be sent in every encoding that browsers ask for. */
export type KeptAnswer = {
  /** The pattern of the route that gave it, for the log. */
  route: string;
  content: string;
  whole: Record<Encoding, Sendable>;
  unchanged: Readonly<Record<string, string>>;
  etag: string;
  bytes: number;
};

export type Encoding = 'br' | 'gzip' | 'identity';
type Sendable = { body: Uint8Array<ArrayBuffer>; headers: Readonly<Record<string, string>> };

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
/** Made once and sent often, but someone waits for the first. */
const brotliQuality = 6;

export async function keptAnswer(
  answer: Response,
  { route, content }: { route: string; content: string },
): Promise<KeptAnswer> {
  const plain = new Uint8Array(await answer.arrayBuffer());
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const common = headersOf(answer, etag);
  const [br, gz] = await Promise.all([
    brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
    gzipped(plain, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  const type = answer.headers.get('Content-Type') ?? 'application/octet-stream';
  const sendable = (body: Uint8Array<ArrayBuffer>, encoding: Encoding): Sendable => ({
    body,
    headers: {
      ...common,
      'content-type': type,
      'content-length': String(body.byteLength),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    },
  });
  return {
    route,
    content,
    whole: {
      br: sendable(new Uint8Array(br), 'br'),
      gzip: sendable(new Uint8Array(gz), 'gzip'),
      identity: sendable(plain, 'identity'),
    },
    unchanged: common,
    etag,
    bytes: plain.byteLength + br.byteLength + gz.byteLength,
  };
}

const ofTheBody = new Set(['content-type', 'content-length', 'content-encoding', 'etag', 'vary']);

function headersOf({ headers }: Response, etag: string): Record<string, string> {
  const others = [...headers].filter(([name]) => !ofTheBody.has(name));
  return { ...Object.fromEntries(others), vary: 'Accept-Encoding', etag };
}
