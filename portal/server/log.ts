type Value = string | number | boolean;

/** Writes what happened as one line of JSON. Events and values are ours: nothing personal. */
export type Log = (event: string, values?: Record<string, Value>) => void;

/**
 * Lines to the standard output. Those of one turn of the event loop are written at once, and
 * none is lost when the process ends by itself or is told to.
 */
export const logToOutput: Log = (event, values = {}) => {
  if (waiting === '') setImmediate(flush);
  waiting += `${JSON.stringify({ at: momentNow(), event, ...values })}\n`;
};

let waiting = '';
let moment = { at: 0, text: '' };

/** Many lines fall into one millisecond; its text is made once. */
function momentNow(): string {
  const at = Date.now();
  if (at !== moment.at) moment = { at, text: new Date(at).toISOString() };
  return moment.text;
}

function flush(): void {
  if (waiting === '') return;
  const lines = waiting;
  waiting = '';
  process.stdout.write(lines);
}

process.once('exit', flush);
