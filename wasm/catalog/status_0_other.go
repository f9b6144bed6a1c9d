package catalog

// Subjects holds the rows of the enhanced status codes: Subjects[7] those of
// X.7.Y. Within a subject rows stand in ascending order of Number; two rows
// share a Number only for different classes. Names and associated reply codes
// of rows without a Vendor are those of the IANA registry; where a provider
// uses a registered number with a meaning of its own, its page says so.
var Subjects = [...][]Detail{subject0, subject1, subject2, subject3, subject4, subject5, subject6, subject7}

// X.0.Y: other or undefined status (RFC 3463, section 3.1).
var subject0 = []Detail{
	{Subject: 0, Number: 0, Classes: Class2 | Class4 | Class5, Name: "Other undefined Status",
		Related: "X.1.0 X.2.0 X.3.0 X.5.0 X.7.0", Sources: "rfc3463#3.1 iana-enhanced"},

	// Exchange Online
	{Subject: 0, Number: 350, Classes: Class5, Name: "Remote server returned an error", Replies: "550", Vendor: "microsoft365",
		Causes:  []Cause{PolicyRefused, MalformedMessage},
		Related: "X.0.0 X.1.351 X.7.350 X.7.367", Sources: "microsoft-ndr"},
}
