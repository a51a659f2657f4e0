import './page.scss';
import { Refero, rootReducer } from '@helsenorge/refero';
import { Provider } from 'react-redux';
import { applyMiddleware, legacy_createStore as createStore } from 'redux';
import { thunk } from 'redux-thunk';
import { show } from '../show.jsx';
import { questionnaire } from './questionnaire.mjs';
import { texts } from './texts.mjs';

const store = createStore(rootReducer, applyMiddleware(thunk));

show(
  <Provider store={store}>
    <main style={{ maxWidth: '38rem', margin: 'auto', padding: '1rem' }}>
      <h1>Be om hjelp</h1>
      <Refero
        authorized
        language="nb-no"
        loginButton={<button type="button">Logg inn</button>}
        onSubmit={() => {}}
        questionnaire={questionnaire}
        resources={texts}
      />
    </main>
  </Provider>,
);
