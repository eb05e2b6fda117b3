/** The one script of the public pages: each import defines a custom element or wakes a control. */
import './banner/banner.ts';
import './display/button.ts';
import './feedback/feedback.ts';
import './guides/checks.ts';
import './help/term-link.ts';
import './help/terms.ts';
import './guides/step-button.ts';
import './guides/tools.ts';
import './offline/offline.ts';
import './places/commune.ts';
import './places/hamlet.ts';
import './places/my-place-card.ts';
import './places/my-team.ts';
import './places/place-finder.ts';
import './practices/practice.ts';
import './search/box.ts';
import './search/results.ts';
