package catalog

// Party is who must act so that the message can be delivered.
type Party uint8

const (
	Sender         Party = iota // the person who sent the message
	SenderAdmin                 // the administration of the sending side
	Recipient                   // the person who should have received it
	RecipientAdmin              // the administration of the receiving side
	Nobody                      // the servers settle it by trying again
)

var partyIDs = [...]string{"sender", "sender-admin", "recipient", "recipient-admin", "nobody"}

// String returns the party's ID as in JSON and in the headings of pages.
func (p Party) String() string { return partyIDs[p] }
