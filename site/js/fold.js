// fold makes texts comparable: small letters without accents, "ß" as "ss", "ae" for "ä" as well, single spaces.
export const fold = text => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u00ad]/g, "")
  .replace(/ß/g, "ss").replace(/([aou])e/g, "$1").replace(/\s+/g, " ").trim();
