package browser

import (
	"fmt"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
)

// recorder stands between Chromium and the network and notes every request, of pages, workers and Chromium itself.
// Requests for the site it passes on. For all others it is Chromium's proxy, and answers them itself.
type recorder struct {
	address string // of the site through the recorder

	mu       sync.Mutex
	requests []string // "GET /path?query" for the site, "GET http://host/…" or "CONNECT host:443" for others
}

// record starts a recorder in front of the served site.
func record(served string) (*recorder, error) {
	target, err := url.Parse(served)
	if err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	r := &recorder{address: "http://" + listener.Addr().String()}
	own := httputil.NewSingleHostReverseProxy(target)
	go http.Serve(listener, http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		address := req.Method + " " + req.RequestURI
		if req.ContentLength != 0 {
			address += fmt.Sprintf(" with a body of %d bytes", req.ContentLength)
		}
		r.mu.Lock()
		r.requests = append(r.requests, address)
		r.mu.Unlock()
		switch {
		case req.Method == http.MethodConnect:
			http.Error(w, "there is no network here", http.StatusBadGateway)
		case req.URL.IsAbs():
			w.Header().Set("Access-Control-Allow-Origin", "*") // so that only the policy can block
		default:
			own.ServeHTTP(w, req)
		}
	}))
	return r, nil
}

// mark returns a point in time for own and foreign.
func (r *recorder) mark() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return len(r.requests)
}

// own returns the requests for the site since a mark.
func (r *recorder) own(since int) []string {
	return r.since(since, func(target string) bool { return strings.HasPrefix(target, "/") })
}

// foreign returns the requests for other hosts since a mark. What Chromium asks its maker for by itself is left out.
func (r *recorder) foreign(since int) []string {
	return r.since(since, func(target string) bool {
		host := strings.TrimPrefix(strings.TrimPrefix(target, "http://"), "https://")
		host, _, _ = strings.Cut(host, "/")
		host, _, _ = strings.Cut(host, ":")
		return !strings.HasPrefix(target, "/") && !strings.HasSuffix(host, ".google.com") && !strings.HasSuffix(host, ".googleapis.com")
	})
}

func (r *recorder) since(mark int, wanted func(target string) bool) []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var list []string
	for _, request := range r.requests[mark:] {
		if _, target, _ := strings.Cut(request, " "); wanted(target) {
			list = append(list, request)
		}
	}
	return list
}
