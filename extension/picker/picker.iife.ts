import { startPicker } from './start.tsx';

void startPicker();
