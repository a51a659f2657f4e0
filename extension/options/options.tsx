import '../look/look.css';
import './options.css';
import { show } from '../look/show.tsx';
import { OptionsPage } from './options-page.tsx';

show(<OptionsPage />);
