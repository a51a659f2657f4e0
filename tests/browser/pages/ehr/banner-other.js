// An earlier tab that is kept and hidden.
