import type { SigningKey } from '@shared/model';
import { keyFingerprint } from '@shared/signing';
import { useEffect, useState } from 'preact/hooks';

/** A key's fingerprint; empty until it is known. */
export function useFingerprint(key: SigningKey): string {
  const [fingerprint, setFingerprint] = useState('');
  useEffect(() => {
    let isGone = false;
    void keyFingerprint(key).then((made) => isGone || setFingerprint(made));
    return () => {
      isGone = true;
    };
  }, [key]);
  return fingerprint;
}
