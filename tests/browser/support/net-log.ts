import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

/** All that a browser has sent, by its own network stack: of pages, workers, panels and its own accord. */
export type Traffic = {
  /** Origins that a page, a worker or an extension has sent a request to, or that were gone to. */
  origins: string[];
  /** Addresses of requests, and every byte that went over a socket. */
  sent: string;
};

/** Where a browser is to write its own record of the network, and how it is read once it has ended. */
export function netLog(): { args: string[]; read: () => Traffic; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'inngang-net-'));
  const file = join(folder, 'net.json');
  return {
    args: [`--log-net-log=${file}`, '--net-log-capture-mode=Everything'],
    read: () => trafficIn(readFileSync(file, 'utf8')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const ConstantsSchema = v.looseObject({
  logEventTypes: v.record(v.string(), v.number()),
});
const EventSchema = v.looseObject({
  type: v.number(),
  params: v.optional(
    v.looseObject({
      url: v.optional(v.string()),
      initiator: v.optional(v.string()),
      bytes: v.optional(v.string()),
    }),
  ),
});
const LogSchema = v.looseObject({ constants: ConstantsSchema, events: v.array(v.unknown()) });

function trafficIn(text: string): Traffic {
  const { constants, events } = v.parse(v.pipe(v.string(), v.parseJson(), LogSchema), text);
  const types = constants.logEventTypes;
  const of = (name: string) => {
    const type = types[name];
    if (type === undefined) throw new Error(`The browser records no ${name}`);
    return events.flatMap((event) => {
      const read = v.safeParse(EventSchema, event);
      return read.success && read.output.type === type ? [read.output.params ?? {}] : [];
    });
  };
  const addresses = of('URL_REQUEST_START_JOB').flatMap(({ url, initiator }) =>
    url !== undefined && /^(https?|wss?):/.test(url) && !isOfBrowser(url, initiator) ? [url] : [],
  );
  const bytes = of('SOCKET_BYTES_SENT').map((params) =>
    Buffer.from(params.bytes ?? '', 'base64').toString('utf8'),
  );
  return {
    origins: [...new Set(addresses.map((url) => new URL(url).origin))],
    sent: [...addresses.map(decoded), ...bytes, ...bytes.map(decoded)].join('\n'),
  };
}

/** A browser asks its maker for updates and the like, with and without extensions, and names no page. */
function isOfBrowser(url: string, initiator: string | undefined): boolean {
  return initiator === 'not an origin' && /\.google(apis)?\.com$/.test(new URL(url).hostname);
}

/** As written, where it is no percent-encoding. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}
