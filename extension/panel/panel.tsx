import '../look/look.css';
import './panel.css';
import './worklist/worklist.css';
import './overdue/overdue.css';
import { show } from '../look/show.tsx';
import { PanelFrame } from './panel-frame.tsx';

show(<PanelFrame />);
