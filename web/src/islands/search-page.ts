/** The search page has both: results that follow, and suggestions. In a list, suggestions would lead away from it. */
import './search.ts';
import './suggest.ts';
