package core

import (
	"crypto/md5"
	"encoding/base64"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
)

// Credentials are a key to sign with.
type Credentials struct {
	SecretID  string
	SecretKey string
	Token     string // for temporary keys
}

// String hides the key.
func (c Credentials) String() string { return "Credentials{…}" }

// GoString hides the key.
func (c Credentials) GoString() string { return c.String() }

// target says where requests go: to a bucket in a region, or to an endpoint that replaces all hosts.
type target struct {
	bucket, region string
	endpoint       string // scheme and authority, without a trailing slash
}

var patterns sync.Map // the compiled patterns of labels

func fits(pattern, text string) bool {
	compiled, ok := patterns.Load(pattern)
	if !ok {
		compiled, _ = patterns.LoadOrStore(pattern, regexp.MustCompile(`\A(?:`+pattern+`)\z`))
	}
	return compiled.(*regexp.Regexp).MatchString(text)
}

// HostName returns the name of the host of the given kind, for a bucket and a region.
func (s *Service) HostName(kind, bucket, region string) (string, error) {
	host := s.host(kind)
	if host == nil {
		return "", &ConfigurationError{fmt.Sprintf("there is no host of the kind %q", kind)}
	}
	given := map[string]string{"bucket": bucket, "region": region}
	var value func(name string) (string, error)
	value = func(name string) (string, error) {
		for i := range s.Labels {
			label := &s.Labels[i]
			if label.Name != name {
				continue
			}
			text := given[name]
			if label.Of != "" {
				of, err := value(label.Of)
				if err != nil {
					return "", err
				}
				text = of[strings.LastIndexByte(of, '-')+1:]
			}
			if !fits(label.Pattern, text) {
				return "", &ConfigurationError{fmt.Sprintf("the %s must be %s (got %q)", name, label.About, text)}
			}
			return text, nil
		}
		return "", &ConfigurationError{fmt.Sprintf("the host template has an unknown placeholder %q", name)}
	}
	var out strings.Builder
	for rest := host.Template; ; {
		before, after, found := strings.Cut(rest, "{")
		out.WriteString(before)
		if !found {
			return out.String(), nil
		}
		name, behind, _ := strings.Cut(after, "}")
		text, err := value(name)
		if err != nil {
			return "", err
		}
		out.WriteString(text)
		rest = behind
	}
}

// address says where the requests for a kind of host go: scheme and authority, the host to sign, and an
// unsigned prefix of the path.
type address struct {
	kind               string
	to                 target
	base, host, before string
}

// resolve returns the address of a target, from a cache if it has not changed.
func (s *Service) resolve(kind string, to target) (*address, error) {
	if last := s.last.Load(); last != nil && last.kind == kind && last.to == to {
		return last, nil
	}
	base, host, before, err := s.base(kind, to)
	if err != nil {
		return nil, err
	}
	made := &address{kind, to, base, host, before}
	s.last.Store(made)
	return made, nil
}

func (s *Service) base(kind string, to target) (base, host, before string, err error) {
	if to.endpoint == "" {
		host, err = s.HostName(kind, to.bucket, to.region)
		return "https://" + host, host, "", err
	}
	_, host, _ = strings.Cut(to.endpoint, "://")
	scheme := to.endpoint[:len(to.endpoint)-len(host)]
	if scheme == "http://" {
		host = strings.TrimSuffix(host, ":80")
	} else {
		host = strings.TrimSuffix(host, ":443")
	}
	if kind != s.Hosts[0].Kind {
		before = "/_" + kind
	}
	return to.endpoint, host, before, nil
}

// Signed is a request that is ready to be sent.
type Signed struct {
	URL     string
	Headers []Header
	KeyTime string
}

// sign addresses and signs a request.
func (s *Service) sign(r *Request, to target, key Credentials, keyTime string) (*Signed, error) {
	at, err := s.resolve(r.Host, to)
	if err != nil {
		return nil, err
	}
	headers := make([]Header, 0, len(r.Headers)+5)
	headers = append(headers, Header{"Host", at.host})
	length := int64(len(r.Body))
	if r.Upload != nil {
		length = r.Upload.Length
	}
	if length > 0 || r.Method == "POST" || r.Method == "PUT" {
		headers = append(headers, Header{"Content-Length", strconv.FormatInt(length, 10)})
	}
	if r.Upload != nil {
		if r.Upload.digest != "" {
			headers = append(headers, Header{"Content-MD5", r.Upload.digest})
		}
	} else if len(r.Body) > 0 {
		sum := md5.Sum(r.Body)
		headers = append(headers, Header{"Content-MD5", base64.StdEncoding.EncodeToString(sum[:])})
	}
	if key.Token != "" {
		headers = append(headers, Header{s.tokenHeader(r.Host), key.Token})
	}
	headers = append(headers, r.Headers...)
	signed := make([]pair, 0, len(headers))
	for _, each := range headers {
		if s.isSigned(lowerASCII(each.Name)) {
			signed = append(signed, pair{each.Name, each.Value})
		}
	}
	made := sign(r.Method, r.Path, pairsOf(r.Query), signed, keyTime, key, "")
	headers = append(headers, Header{"Authorization", made.Authorization})
	return &Signed{at.base + at.before + targetOf(r.Path, r.Query), headers, keyTime}, nil
}

// presign returns the URL of a call, with signature and token in its query.
func (s *Service) presign(r *Request, to target, key Credentials, keyTime string) (string, error) {
	at, err := s.resolve(r.Host, to)
	if err != nil {
		return "", err
	}
	query := append([]Param(nil), r.Query...)
	if key.Token != "" {
		query = append(query, Param{Name: s.tokenHeader(r.Host), Value: key.Token})
	}
	made := sign(r.Method, r.Path, pairsOf(query), []pair{{"Host", at.host}}, keyTime, key, "")
	for _, part := range strings.Split(made.Authorization, "&") {
		name, value, _ := strings.Cut(part, "=")
		query = append(query, Param{Name: name, Value: value})
	}
	return at.base + at.before + targetOf(r.Path, query), nil
}

func pairsOf(query []Param) []pair {
	pairs := make([]pair, len(query))
	for i, each := range query {
		pairs[i] = pair{each.Name, each.Value}
	}
	return pairs
}

// targetOf returns the encoded path and query.
func targetOf(path string, query []Param) string {
	out := appendEncoded(make([]byte, 0, 128), path, '/')
	for i, each := range query {
		if i == 0 {
			out = append(out, '?')
		} else {
			out = append(out, '&')
		}
		out = appendEncoded(out, each.Name, 0)
		if !each.Flag {
			out = appendEncoded(append(out, '='), each.Value, 0)
		}
	}
	return string(out)
}
