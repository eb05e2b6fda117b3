/** The one script of the public pages: each import defines a custom element or wakes a control. */
