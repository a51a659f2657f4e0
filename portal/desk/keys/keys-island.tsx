import { useEffect, useState } from 'preact/hooks';
import { useKeys } from './context.ts';
import { OwnKeyPart } from './own-key.tsx';
import { loadOwnKey, type OwnKey } from './own-key-store.ts';
import { RecoveryPart } from './recovery.tsx';
import { ResealPart } from './reseal.tsx';

/** What only the browser can do: hold a key, seal again with it, print one. */
export function KeysIsland() {
  const { props } = useKeys();
  const { id } = props.municipality;
  const [own, setOwn] = useState<OwnKey | null>();
  useEffect(() => void loadOwnKey(id).then(setOwn, () => setOwn(null)), [id]);
  if (own === undefined) return null;
  return (
    <div class="flow">
      {props.remaining > 0 && <ResealPart own={own} />}
      <OwnKeyPart own={own} changed={setOwn} />
      {props.isAdministrator && <RecoveryPart />}
    </div>
  );
}
