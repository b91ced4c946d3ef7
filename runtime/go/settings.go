package core

import (
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"
)

// Option changes a setting of a client, or of one call.
type Option func(*settings) error

type settings struct {
	to       target
	provider CredentialProvider
	total    time.Duration
	connect  time.Duration
	read     time.Duration
	retry    RetryPolicy
	once     bool
	policy   OncePolicy // for create-once calls
	waiting  WaitPolicy
	wait     time.Duration
	expires  time.Duration
	clock    Clock
	mark     func() string
	agent    string
	conns    int
	round    http.RoundTripper
	logger   *slog.Logger
	progress func(job any)
	headers  []Header
	query    []Param
	fields   Fields
	loose    bool
}

// WithBucket sets the bucket, with the account number, such as examplebucket-1250000000.
func WithBucket(bucket string) Option {
	return func(s *settings) error { s.to.bucket = bucket; return nil }
}

// WithRegion sets the region of the bucket, such as ap-beijing.
func WithRegion(region string) Option {
	return func(s *settings) error { s.to.region = region; return nil }
}

// WithCredentials sets the key to sign with: Credentials, or any other provider.
func WithCredentials(provider CredentialProvider) Option {
	return func(s *settings) error { s.provider = provider; return nil }
}

// WithEndpoint sets the scheme, host and port to call instead of the service's hosts.
func WithEndpoint(address string) Option {
	return func(s *settings) error {
		parsed, err := url.Parse(address)
		if err != nil || parsed.Scheme != "http" && parsed.Scheme != "https" || parsed.Host == "" ||
			strings.Trim(parsed.Path, "/") != "" || parsed.RawQuery != "" || parsed.User != nil {
			return &ConfigurationError{fmt.Sprintf("the endpoint must be a scheme, a host and perhaps a port, such as http://127.0.0.1:8080 (got %q)", address)}
		}
		s.to.endpoint = parsed.Scheme + "://" + parsed.Host
		return nil
	}
}

// WithTimeout limits a call with all its attempts and waits. The default is 300 seconds.
func WithTimeout(total time.Duration) Option {
	return positive("timeout", total, func(s *settings) { s.total = total })
}

// WithConnectTimeout limits the time to connect. The default is 5 seconds.
func WithConnectTimeout(limit time.Duration) Option {
	return positive("connect timeout", limit, func(s *settings) { s.connect = limit })
}

// WithReadTimeout limits the wait for each part of a response. The default is 60 seconds.
func WithReadTimeout(limit time.Duration) Option {
	return positive("read timeout", limit, func(s *settings) { s.read = limit })
}

func positive(name string, value time.Duration, change func(*settings)) Option {
	return func(s *settings) error {
		if value <= 0 {
			return &ConfigurationError{fmt.Sprintf("the %s must be more than 0 (got %s)", name, value)}
		}
		change(s)
		return nil
	}
}

// WithRetries sets how often a call may be sent again. The default is 2. A call that creates something
// is sent again only if the service has certainly done nothing.
func WithRetries(count int) Option {
	return func(s *settings) error {
		if count < 0 {
			return &ConfigurationError{fmt.Sprintf("the number of retries must not be negative (got %d)", count)}
		}
		s.retry.Attempts = count + 1
		return nil
	}
}

// WithRetryPolicy sets when and how often a call is sent again.
func WithRetryPolicy(policy RetryPolicy) Option {
	return func(s *settings) error {
		if policy.Attempts < 1 || policy.Base < 0 || policy.Cap < 0 || policy.Growth < 1 {
			return &ConfigurationError{"a retry policy needs at least one attempt, waits of at least 0 and a growth of at least 1"}
		}
		s.retry = policy
		return nil
	}
}

// WithCreateOnce makes a creating call find out what it created if its response was lost. Such a call
// creates at most one thing.
func WithCreateOnce() Option {
	return func(s *settings) error { s.once = true; return nil }
}

// WithOncePolicy is WithCreateOnce with other assumptions about the service.
func WithOncePolicy(policy OncePolicy) Option {
	return func(s *settings) error {
		if policy.Validity < time.Second || policy.Settle < 0 || policy.Pause < 0 {
			return &ConfigurationError{"creating once needs a validity of at least a second, and waits that are not negative"}
		}
		s.once, s.policy = true, policy
		return nil
	}
}

// WithWaitTimeout limits a wait for jobs. The default is an hour.
func WithWaitTimeout(limit time.Duration) Option {
	return func(s *settings) error { s.wait = limit; return nil }
}

// WithWaitPolicy sets how often a wait looks up its jobs.
func WithWaitPolicy(policy WaitPolicy) Option {
	return func(s *settings) error {
		if policy.First <= 0 || policy.Longest < policy.First || policy.Growth < 1 || policy.Spread < 0 || policy.Spread > 1 || policy.Together < 1 {
			return &ConfigurationError{"a wait policy needs a first delay above 0, a longest one that is no shorter, a growth of at least 1, a spread from 0 to 1, and at least one job together"}
		}
		s.waiting = policy
		return nil
	}
}

// WithProgress sets a function that a wait calls with a pointer to each job it looks up.
func WithProgress(progress func(job any)) Option {
	return func(s *settings) error { s.progress = progress; return nil }
}

// WithExpires sets how long a presigned URL is valid. The default is 10 minutes.
func WithExpires(validity time.Duration) Option {
	return func(s *settings) error {
		if validity < time.Second {
			return &ConfigurationError{fmt.Sprintf("a URL must be valid for at least a second (got %s)", validity)}
		}
		s.expires = validity
		return nil
	}
}

// WithoutValidation sends values that break a limit of the spec, since the limits come from pages that
// may be wrong. Values that cannot be sent at all are still refused.
func WithoutValidation() Option {
	return func(s *settings) error { s.loose = true; return nil }
}

// WithHeader adds a header field that the spec lacks, or replaces one.
func WithHeader(name, value string) Option {
	return func(s *settings) error {
		if err := checkHeader(name, value); err != nil {
			return err
		}
		s.headers = append(s.headers[:len(s.headers):len(s.headers)], Header{name, value})
		return nil
	}
}

// checkHeader returns an error if a program may not send a header field.
func checkHeader(name, value string) error {
	switch lower := lowerASCII(name); {
	case lower == "authorization" || lower == "host":
		return &ConfigurationError{fmt.Sprintf("only the client may set the header field %s", name)}
	case isFraming(lower):
		return &ConfigurationError{fmt.Sprintf("only the transport may set the header field %s: it controls where the request ends, or the connection", name)}
	case !isToken(name) || !isHeaderValue(value):
		// The value may be a token with a stray line feed, so no error may show it.
		return &ConfigurationError{fmt.Sprintf("the header field %q or its value cannot be sent", name)}
	}
	return nil
}

func isFraming(name string) bool {
	switch name {
	case "connection", "content-length", "expect", "http2-settings", "keep-alive", "te", "trailer",
		"transfer-encoding", "upgrade":
		return true
	}
	return strings.HasPrefix(name, "proxy-")
}

func isToken(name string) bool {
	for i := 0; i < len(name); i++ {
		c := name[i]
		letter := c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || isDigit(c)
		if !letter && strings.IndexByte("!#$%&'*+-.^_`|~", c) < 0 {
			return false
		}
	}
	return name != ""
}

// WithQuery adds a query parameter that the spec lacks, or replaces one.
func WithQuery(name, value string) Option {
	return func(s *settings) error {
		s.query = append(s.query[:len(s.query):len(s.query)], Param{Name: name, Value: value})
		return nil
	}
}

// WithQueryFlag adds a query parameter without a value.
func WithQueryFlag(name string) Option {
	return func(s *settings) error {
		s.query = append(s.query[:len(s.query):len(s.query)], Param{Name: name, Flag: true})
		return nil
	}
}

// WithFields adds elements that the spec lacks to a body. Fields are merged into an element of the same
// name, a list adds elements, and a text replaces the text of an element.
func WithFields(fields Fields) Option {
	return func(s *settings) error {
		s.fields = append(s.fields[:len(s.fields):len(s.fields)], fields...)
		return nil
	}
}

// WithTransport sends requests over another transport, such as a stub in a test. Redirects are never
// followed.
func WithTransport(transport http.RoundTripper) Option {
	return func(s *settings) error { s.round = transport; return nil }
}

// WithMaxConnections limits the connections to one host. The default is 64; further calls wait.
func WithMaxConnections(count int) Option {
	return func(s *settings) error {
		if count < 1 {
			return &ConfigurationError{fmt.Sprintf("there must be at least one connection (got %d)", count)}
		}
		s.conns = count
		return nil
	}
}

// WithUserAgent adds words to the User-Agent, such as gallery/2.1.
func WithUserAgent(words string) Option {
	return func(s *settings) error {
		if !isHeaderValue(words) {
			return &ConfigurationError{"the user agent must be words of printable ASCII"}
		}
		s.agent = words
		return nil
	}
}

// WithLogger logs each attempt, without keys, signatures or bodies.
func WithLogger(logger *slog.Logger) Option {
	return func(s *settings) error { s.logger = logger; return nil }
}

// WithClock sets the clock, for tests.
func WithClock(clock Clock) Option {
	return func(s *settings) error { s.clock = clock; return nil }
}

// WithMark sets the function that draws the marks of create-once calls, for tests.
func WithMark(draw func() string) Option {
	return func(s *settings) error { s.mark = draw; return nil }
}

// environment returns the settings from the environment.
func (s *settings) environment() error {
	const prefix = "CLOUDINFINITE_"
	text := func(name string) string { return os.Getenv(prefix + name) }
	s.to.bucket, s.to.region = text("BUCKET"), text("REGION")
	if address := text("ENDPOINT_URL"); address != "" {
		if err := WithEndpoint(address)(s); err != nil {
			return err
		}
	}
	for name, limit := range map[string]*time.Duration{
		"CONNECT_TIMEOUT": &s.connect, "READ_TIMEOUT": &s.read, "TOTAL_TIMEOUT": &s.total,
	} {
		if given := text(name); given != "" {
			value, ok := decimalText(given)
			number := Decimal{value}.Float64()
			if !ok || number <= 0 {
				return &ConfigurationError{fmt.Sprintf("%s%s must be a number of seconds above 0", prefix, name)}
			}
			*limit = seconds(number)
		}
	}
	for name, set := range map[string]func(int) Option{"RETRIES": WithRetries, "POOL_SIZE": WithMaxConnections} {
		if given := text(name); given != "" {
			number, err := strconv.Atoi(given)
			if err != nil || !areDigits(given) {
				return &ConfigurationError{fmt.Sprintf("%s%s must be a number", prefix, name)}
			}
			if err := set(number)(s); err != nil {
				return err
			}
		}
	}
	return WithUserAgent(text("USER_AGENT"))(s)
}
