package main

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"
)

// Every diagram is well formed in every language, says what it shows, and holds
// nothing that the policy forbids.
func TestDiagrams(t *testing.T) {
	site, _ := project()
	for name, draw := range diagrams {
		for _, l := range site.langs {
			figure := string(draw(site, l))
			if again := string(draw(site, l)); again != figure {
				t.Errorf("%s in %s differs from run to run", name, l.Code)
			}
			d := xml.NewDecoder(strings.NewReader(strings.ReplaceAll("<div>"+figure+"</div>", "<br>", "")))
			words := map[string]string{}
			element := ""
			for {
				token, err := d.Token()
				if err == io.EOF {
					break
				}
				if err != nil {
					t.Fatalf("%s in %s: %v", name, l.Code, err)
				}
				switch token := token.(type) {
				case xml.StartElement:
					element = token.Name.Local
					for _, a := range token.Attr {
						if a.Name.Local == "style" || strings.HasPrefix(a.Name.Local, "on") || strings.Contains(a.Value, "#") {
							t.Errorf("%s in %s: %s has %s=%q: colours and behaviour come from the stylesheet", name, l.Code, element, a.Name.Local, a.Value)
						}
					}
				case xml.CharData:
					words[element] += string(token)
				}
			}
			for _, element := range []string{"title", "desc", "text"} {
				if words[element] == "" {
					t.Errorf("%s in %s has no words in <%s>", name, l.Code, element)
				}
			}
		}
	}
}

func TestStrokes(t *testing.T) {
	// Two far apart, then many so near that they run together.
	if got, want := strokes([]int{minute, hour, day, day + 10*minute, day + 20*minute, day + 30*minute}), "M60 0v10M464 0v10M778 0h2v10h-2z"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestTimes(t *testing.T) {
	site, _ := project()
	for _, c := range []struct {
		lang, roughly, exactly string
		seconds                int
	}{
		{"en", "1\u00a0day", "1\u00a0day", day},
		{"en", "6\u00a0min", "6\u00a0min 40\u00a0s", 400},
		{"de", "4\u00a0Tage", "4\u00a0Tage 1\u00a0h", 4*day + hour + 30},
		{"de", "10\u00a0h", "10\u00a0h 22\u00a0min", 10*hour + 22*minute + 30},
	} {
		for _, l := range site.langs {
			if l.Code != c.lang {
				continue
			}
			if got := l.roughly(c.seconds); got != c.roughly {
				t.Errorf("%d s roughly in %s: %s, want %s", c.seconds, c.lang, got, c.roughly)
			}
			if got := l.exactly(c.seconds); got != c.exactly {
				t.Errorf("%d s in %s: %s, want %s", c.seconds, c.lang, got, c.exactly)
			}
		}
	}
}

func TestWrapped(t *testing.T) {
	if got, want := strings.Join(wrapped("Empfan\u00adgende Seite, nicht immer da", 17), "|"), "Empfangende|Seite, nicht|immer da"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
