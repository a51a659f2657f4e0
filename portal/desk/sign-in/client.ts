import './sign-in.css';
import { enhancePasskeyBox } from './passkey-client.ts';

for (const box of document.querySelectorAll<HTMLElement>('[data-passkey]')) enhancePasskeyBox(box);
