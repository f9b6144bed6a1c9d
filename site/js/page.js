// What every page loads: the field in the header, the memory of the language, copy buttons, filters.

import "./finder.js";
import "./memory.js";
import "./copy.js";
import "./filter.js";
