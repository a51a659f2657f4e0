import '../look/look.css';
import './panel.css';
import { show } from '../look/show.tsx';
import { PanelFrame } from './panel-frame.tsx';

show(<PanelFrame />);
