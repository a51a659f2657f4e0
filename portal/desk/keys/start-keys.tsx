import { render } from 'preact';
import * as v from 'valibot';
import { KeysContext } from './context.ts';
import { KeysIsland } from './keys-island.tsx';
import { loadKeysTexts } from './load-texts.ts';
import { KeysPropsSchema } from './props.ts';

/** Brings the page to life: keys are made, printed and used in the browser only. */
export async function startKeys(root: HTMLElement): Promise<void> {
  const json = v.pipe(v.string(), v.parseJson(), KeysPropsSchema);
  const props = v.parse(json, root.dataset.props);
  const t = await loadKeysTexts(props.language);
  render(
    <KeysContext.Provider value={{ props, t }}>
      <KeysIsland />
    </KeysContext.Provider>,
    root,
  );
}
