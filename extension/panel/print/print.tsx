import '../../look/look.css';
import './print.css';
import { show } from '../../look/show.tsx';
import { PrintPage } from './print-page.tsx';

show(<PrintPage />);
