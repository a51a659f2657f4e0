import { privacyPage } from '../../../pages/privacy.tsx';
import { htmlAnswer } from './html-answer.ts';
import type { PageHandler } from './page-environment.ts';

export const privacy: PageHandler = (c) => htmlAnswer(c, c.var.page, privacyPage(c.var.page));
