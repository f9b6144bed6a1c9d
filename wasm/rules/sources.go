package rules

// generalID is the source of wordings that many servers share. They are
// trusted less than those of a known provider or software.
const generalID = "general"

// sources lists every source, sorted by ID.
var sources = [...]*Source{
	&exim,
	&general,
	&postfix,
	&qmail,
	&sendmail,
}
