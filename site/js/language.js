// On a neutral page, one without a language in its address: opens the reader's language and keeps the #fragment.

import { links, preferred } from "./memory.js";

const language = preferred(links.map(link => link.dataset.language));
location.replace(links.find(link => link.dataset.language == language).href + location.hash);
