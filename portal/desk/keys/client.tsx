import { withTemporal } from '../../referral/with-temporal.ts';
import './keys.css';

const root = document.getElementById('keys');
if (root !== null) {
  void withTemporal()
    .then(() => import('./start-keys.tsx'))
    .then(({ startKeys }) => startKeys(root));
}
