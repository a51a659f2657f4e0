type Value = string | number | boolean;

/** Writes what happened as one line of JSON. Events and values are ours: nothing personal. */
export type Log = (event: string, values?: Record<string, Value>) => void;

export const logToOutput: Log = (event, values = {}) => {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...values })}\n`);
};
