import '@digdir/designsystemet-css';
import '@digdir/designsystemet-css/theme';
import { show } from '../show.jsx';
import { Form } from './form.jsx';

show(<Form />);
