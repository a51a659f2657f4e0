import { read } from '@shared/reading';
import * as v from 'valibot';
import { ReferralFactsSchema } from '@shared/model';
import { lexicon } from '../../shared/reading/lexicon.ts';
import { kinds } from '../../shared/reading/kinds.ts';
const f = v.parse(ReferralFactsSchema, { received: '2026-03-02', text: 'Falt i går.' });
const t0 = performance.now(); lexicon(); const t1 = performance.now(); kinds(); const t = performance.now(); read(f); console.log('lexicon', (t1-t0).toFixed(1), 'kinds', (t-t1).toFixed(1), 'first read', (performance.now() - t).toFixed(1), 'ms');
