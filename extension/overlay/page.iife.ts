import { enter } from './entrance.ts';
import { startPage } from './page.ts';

enter(startPage);
