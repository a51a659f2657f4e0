import '@navikt/ds-css';
import { show } from '../show.jsx';
import { Form } from './form.jsx';

show(<Form />);
