/** Hints on one document: they hear what the background tells, until they are stopped. */
export type Page = {
  /** True where the message was taken. */
  hear: (message: unknown) => boolean;
  stop: () => void;
};
/** Begins with what the background has answered. */
export type StartPage = (answer: unknown) => Page;

/** Takes what the second script brings. The first one waits for it in the same closed world. */
export function openEntrance(take: (start: StartPage) => void): void {
  Reflect.set(globalThis, name, take);
}

/** Brings it to the first script; where none waits nothing happens. */
export function enter(start: StartPage): void {
  const take: unknown = Reflect.get(globalThis, name);
  if (typeof take === 'function') take(start);
}

const name = 'inngang-entrance';
