import { connect } from 'node:net';
import * as v from 'valibot';

/** A line to a Firefox: commands of WebDriver, and some of its own. */
export type Marionette = {
  send: (command: string, parameters?: object) => Promise<unknown>;
  close: () => void;
};

const AnswerSchema = v.tuple([
  v.literal(1),
  v.number(),
  v.nullable(v.looseObject({ error: v.string(), message: v.string() })),
  v.unknown(),
]);

/** Speaks Firefox's own protocol of automation: `length:[type, id, command, parameters]`. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<
    number,
    { done: (value: unknown) => void; failed: (why: Error) => void }
  >();
  let greet: () => void = () => undefined;
  const greeted = new Promise<void>((resolve, reject) => {
    greet = resolve;
    socket.on('error', reject);
  });
  let held = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (more) => {
    held = Buffer.concat([held, more]);
    for (let at = held.indexOf(':'); at > 0; at = held.indexOf(':')) {
      const end = at + 1 + Number(held.subarray(0, at));
      if (held.length < end) return;
      heard(JSON.parse(held.subarray(at + 1, end).toString()));
      held = held.subarray(end);
    }
  });
  const heard = (message: unknown) => {
    const answer = v.safeParse(AnswerSchema, message);
    if (!answer.success) return greet();
    const [, id, error, value] = answer.output;
    if (error === null) waiting.get(id)?.done(value);
    else waiting.get(id)?.failed(new Error(`${error.error}: ${error.message}`));
  };
  await greeted;
  return {
    send: (command, parameters = {}) => {
      const id = ++last;
      const message = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
      return new Promise((done, failed) => waiting.set(id, { done, failed }));
    },
    close: () => socket.destroy(),
  };
}
