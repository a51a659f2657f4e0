/**
 * Gathers what is asked for in one turn of the event loop and does it together, each answered
 * when all of it is done: many small writes then share one wait for the disk. Where that fails,
 * each is done alone, so that one can't fail for another's sake.
 */
export function gathered<In, Out>(
  work: (all: readonly In[]) => Promise<Out[]>,
  most: number,
): (one: In) => Promise<Out> {
  let waiting: Waiting<In, Out>[] = [];

  async function run(batch: readonly Waiting<In, Out>[]): Promise<void> {
    try {
      const answers = await work(batch.map(({ one }) => one));
      for (const [at, { resolve, reject }] of batch.entries()) {
        const answer = answers[at];
        if (answer === undefined) reject(new Error('one of those gathered was not answered'));
        else resolve(answer);
      }
    } catch (error) {
      if (batch.length === 1) for (const { reject } of batch) reject(error);
      else for (const alone of batch) await run([alone]);
    }
  }

  function runAll(): void {
    const all = waiting;
    waiting = [];
    for (let from = 0; from < all.length; from += most) void run(all.slice(from, from + most));
  }

  return (one) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(runAll);
      waiting.push({ one, resolve, reject });
    });
}

type Waiting<In, Out> = {
  one: In;
  resolve: (answer: Out) => void;
  reject: (error: unknown) => void;
};
