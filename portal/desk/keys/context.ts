import type { TFunction } from 'i18next';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { KeysProps } from './props.ts';

type KeysContextValue = { props: KeysProps; t: TFunction };

export const KeysContext = createContext<KeysContextValue | null>(null);

export function useKeys(): KeysContextValue {
  const context = useContext(KeysContext);
  if (context === null) throw new Error('outside of the page of keys');
  return context;
}
